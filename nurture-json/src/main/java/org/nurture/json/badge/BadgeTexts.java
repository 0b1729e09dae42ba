package org.nurture.json.badge;

import java.net.URI;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/** What texts and addresses of badges have in common. */
final class BadgeTexts {
    static final int NAME = 200;
    static final int LONG = 5_000;

    private BadgeTexts() {}

    static void requireText(String member, String text, int longest) {
        Objects.requireNonNull(text, member);
        requireText(Pointer.ROOT.child(member), text, longest);
    }

    static void requireText(Pointer at, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw RefusedInputException.at(at, "badge.text", "longest", Integer.toString(longest));
        }
    }

    static void requireAddress(String member, URI address) {
        Objects.requireNonNull(address, member);
        requireAddress(Pointer.ROOT.child(member), address);
    }

    static void requireAddress(Pointer at, URI address) {
        if (!address.isAbsolute() || address.toString().length() > LONG) {
            throw RefusedInputException.at(at, "badge.address");
        }
    }
}
