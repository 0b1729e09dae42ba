package org.nurture.rule;

import java.util.regex.Pattern;

/** The form of permanent ids: an area, a full stop and a name. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static boolean isOne(String id) {
        return id.length() <= 100 && ID.matcher(id).matches();
    }

    static String require(String id) {
        if (!isOne(id)) {
            throw new IllegalArgumentException(
                    "an id is an area, a full stop and a name, in lower-case words joined by hyphens, not " + id);
        }
        return id;
    }
}
