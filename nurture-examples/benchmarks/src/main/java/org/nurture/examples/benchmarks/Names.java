package org.nurture.examples.benchmarks;

import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of the members of an object, by their numbers: the parser finds them by their bytes and makes no text of them. */
final class Names {
    static final int NO_MORE = PropertyNameMatcher.MATCH_END_OBJECT;

    private final PropertyNameMatcher matcher;

    Names(String... names) {
        matcher = Hand.FACTORY.constructNameMatcher(
                Stream.of(names).map(Named::fromString).toList(), false);
    }

    /** Goes to the value of the next member and answers the number of its name, or that no more follow. */
    int next(JsonParser in) {
        int name = in.nextNameMatch(matcher);
        if (name != NO_MORE) {
            Hand.require(name >= 0);
            in.nextToken();
        }
        return name;
    }

    /** Notes that a member was there, which must not be there twice. */
    static int once(int seen, int name) {
        Hand.require((seen & 1 << name) == 0);
        return seen | 1 << name;
    }
}
