/**
 * Who and what a record is about, by identifiers that can be checked.
 *
 * <p>Each identifier has {@code of(String)}, which throws
 * {@link org.nurture.problem.RefusedInputException} with a permanent code for each kind of fault, and
 * {@code tryParse(String)}, which answers {@link java.util.Optional}. What is typed is normalised once and only the
 * canonical text is kept. Digits are ASCII digits. Identifiers of people do not show themselves in {@code toString};
 * {@code text()} is the deliberate way to the value.
 *
 * <pre>{@code
 * Upn upn = Upn.of("b801 2000 05001");          // upn.text() is B801200005001, upn.toString() is Upn[***]
 * Laestab school = Laestab.of("830-1234");      // school.text() is 830/1234
 * Pseudonym shared = Pseudonymiser.of(key, "study of returns, 2026").of(upn);
 * }</pre>
 *
 * <p>Inside the library a child is a {@link org.nurture.identity.PupilToken} and an adult a
 * {@link org.nurture.identity.Role} or a {@link org.nurture.identity.PractitionerId}; no type has room for a name.
 */
@NullMarked
package org.nurture.identity;

import org.jspecify.annotations.NullMarked;
