/**
 * The JSON of the nurture types.
 *
 * <p>{@link org.nurture.json.NurtureJson} reads and writes documents. A document says what it is in its {@code schema}
 * member; a refused document is told <em>all</em> of its problems at once, each by JSON Pointer, line and column. Nothing is
 * guessed and nothing is dropped in silence: the strict reader refuses what it does not know, and the lenient one keeps
 * it in a {@link org.nurture.json.Document}, tells it as notices and writes it back.
 *
 * <pre>{@code
 * ReadResult<Network> read = NurtureJson.strict().read(Path.of("network.json"), Network.class);
 * read.problems().forEach(problem -> System.err.println(problem.getPosition().orElseThrow() + " " + problem));
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
 * <p>Written they are like this, of any number, to any stream; what wraps it, such as a {@code GZIPOutputStream}, is the host's.
 *
 * <pre>{@code
 * try (LineWriter<Referral> lines = NurtureJson.strict().lines(Referral.class).write(Files.newOutputStream(Path.of("referrals.ndjson")))) {
 *     for (Referral referral : referrals) {
 *         lines.write(referral);
 *     }
 * }
 * }</pre>
 *
 * <h2>Versions</h2>
 *
 * <p>{@code nurture/network/1} names the type and the version of its form. A version to which members were added since says
 * so: {@code nurture/network/1.2}. Older versions are read by both readers and raised to the newest. A newer minor version is
 * refused strictly and read leniently, with a notice; a newer version is refused by both.
 *
 * <h2>Closed sets</h2>
 *
 * <p>These words are for the library to add to, with a new version; any other word in their place is refused by both
 * readers:
 * {@link org.nurture.accreditation.AwardRecipientKind}, {@link org.nurture.accreditation.RenewalEvidence},
 * {@link org.nurture.assessment.Direction},
 * {@link org.nurture.assessment.Purpose}, {@link org.nurture.behaviour.AreaOfGain},
 * {@link org.nurture.behaviour.BarrierToLearning}, {@link org.nurture.behaviour.BehaviourFunction},
 * {@link org.nurture.behaviour.ConcernCategory}, {@link org.nurture.behaviour.Confidence},
 * {@link org.nurture.behaviour.OpeningReason}, {@link org.nurture.behaviour.Setting},
 * {@link org.nurture.group.AgreementStatus}, {@link org.nurture.group.GroupModel}, {@link org.nurture.identity.Role},
 * {@link org.nurture.knowledge.ExchangeKind}, {@link org.nurture.knowledge.PublicationKind},
 * {@link org.nurture.knowledge.StudyDesign}, {@link org.nurture.principle.EvidenceKind},
 * {@link org.nurture.principle.Principle}, {@link org.nurture.referral.OnwardDestination},
 * {@link org.nurture.referral.Priority}, {@link org.nurture.referral.ReviewOutcome},
 * {@link org.nurture.rule.FactState}, {@link org.nurture.rule.Level}, {@link org.nurture.rule.NotApplicableReason},
 * {@link org.nurture.rule.Relation}, {@link org.nurture.rule.Reliability}, {@link org.nurture.rule.RuleStatus},
 * {@link org.nurture.rule.Verdict}, {@link org.nurture.schooling.KeyStage}, {@link org.nurture.schooling.Nation},
 * {@link org.nurture.schooling.Phase}, {@link org.nurture.time.HalfDay}, {@link org.nurture.time.MonthEnd},
 * {@link org.nurture.time.TermName}, {@link org.nurture.training.AssignmentForm},
 * {@link org.nurture.training.AssignmentResult}, {@link org.nurture.training.CreditFramework}.
 * Everything else that has a code set, such as the types of special educational need, is open: a code that is not known is
 * kept and never refused. The {@code type} of a case is closed too, but where the union has a case named
 * {@code Unrecognised}: there the strict reader refuses what it does not know and the lenient one keeps it.
 *
 * <h2>Hosts with a mapper of their own</h2>
 *
 * <p>A mapper of Jackson 3 registers {@link org.nurture.json.NurtureModule}, one of Jackson 2
 * {@link org.nurture.json.jackson2.NurtureJackson2Module}: as they are made for parts of a host's own types, and by their
 * {@code ofDocuments()} for whole documents, as {@link org.nurture.json.NurtureJson} writes and reads them. The JSON Schema of every document is in
 * {@link org.nurture.json.NurtureSchemas}.
 */
@NullMarked
package org.nurture.json;

import org.jspecify.annotations.NullMarked;
