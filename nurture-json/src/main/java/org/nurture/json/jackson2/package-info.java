/**
 * The same form for hosts on Jackson 2.
 *
 * <p>{@link org.nurture.json.jackson2.NurtureJackson2Module} teaches the types to a Jackson 2 mapper. Jackson 2 is an
 * optional dependency: who registers the module has it, and nobody else needs it.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new NurtureJackson2Module());
 * String json = mapper.writeValueAsString(Upn.of("B801200005001"));
 * }</pre>
 */
@NullMarked
package org.nurture.json.jackson2;

import org.jspecify.annotations.NullMarked;
