/**
 * The JSON of the nurture types.
 *
 * <p>{@link org.nurture.json.NurtureJson} reads and writes documents. A document says what it is in its {@code schema}
 * member; reading is strict, and a refused document is told <em>all</em> of its problems at once, each by JSON Pointer,
 * line and column. Nothing is guessed and nothing is dropped in silence.
 *
 * <pre>{@code
 * ReadResult<Network> read = NurtureJson.strict().read(Path.of("network.json"), Network.class);
 * read.problems().forEach(problem -> System.err.println(problem.getPosition() + " " + problem));
 * read.value().ifPresent(network -> System.out.println(network.getGroups().size()));
 * }</pre>
 *
 * <h2>The form</h2>
 *
 * <ul>
 *   <li>A member bears the name of its accessor without {@code get}, so a pointer made by the core is true in the JSON.
 *   <li>Absent members are optional values that are empty, and empty lists. JSON's null is refused: leave the member out.
 *   <li>Enum constants are written in lower case with hyphens: {@code "acting-out"}.
 *   <li>Identifiers and other text values are strings: {@code "830/1234"}. A code stands with its set:
 *       {@code "england-sen-type#SEMH"}; a code that our copy of the set does not list is kept.
 *   <li>Where a type has cases, as a pupil's identifiers have, {@code "type"} says which: {@code {"type": "upn", "text": "…"}}.
 *   <li>Days are {@code "2026-11-24"}, moments are in UTC: {@code "2026-11-24T09:30:00Z"}. Numbers are whole; decimals
 *       stand in quotes.
 *   <li>Written are {@code schema}, then {@code type}, then {@code id}, then the other members by name; the order in
 *       which they are read makes no difference.
 * </ul>
 *
 * <h2>Beyond single documents</h2>
 *
 * <p>{@link org.nurture.json.Lines} has files of one document in each line, and {@link org.nurture.json.ListReader} a list
 * that is too long to be held. {@link org.nurture.json.Digest} tells whether two documents are the same, by their canonical
 * form. {@link org.nurture.json.ProblemDetails} hands problems to whoever called a service, and
 * {@link org.nurture.json.EventEnvelope} sends events.
 *
 * <pre>{@code
 * try (LineReader<Referral> lines = NurtureJson.strict().lines(Referral.class).read(Path.of("referrals.ndjson"))) {
 *     lines.forEachRemaining(line -> line.result().value().ifPresentOrElse(
 *             referral -> System.out.println(line.place() + " " + Digest.of(referral)),
 *             () -> System.err.println(ProblemDetails.of(line.result().problems()).toJson())));
 * }
 * }</pre>
 *
 * <p>A host with a mapper of its own registers {@link org.nurture.json.NurtureModule}. The JSON Schema of every document is
 * in {@link org.nurture.json.NurtureSchemas}.
 */
@NullMarked
package org.nurture.json;

import org.jspecify.annotations.NullMarked;
