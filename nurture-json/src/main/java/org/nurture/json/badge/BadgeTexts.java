package org.nurture.json.badge;

import java.net.URI;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/** What texts and addresses of badges have in common. */
final class BadgeTexts {
    static final int NAME = 200;
    static final int LONG = 5_000;

    private BadgeTexts() {}

    static void requireText(String member, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw RefusedInputException.at(
                    Pointer.ROOT.child(member), "badge.text", "longest", Integer.toString(longest));
        }
    }

    static void requireAddress(String member, URI address) {
        if (!address.isAbsolute() || address.toString().length() > LONG) {
            throw RefusedInputException.at(Pointer.ROOT.child(member), "badge.address");
        }
    }
}
