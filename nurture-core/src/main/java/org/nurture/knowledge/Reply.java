package org.nurture.knowledge;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;

/**
 * An answer in the exchange of practice.
 *
 * @param writtenOn the day
 * @param author in what capacity it was written
 * @param text the words, which name no child
 */
public record Reply(LocalDate writtenOn, Role author, Narrative text) {
    /**
     * Takes the parts.
     *
     * @param writtenOn the day
     * @param author in what capacity it was written
     * @param text the words, which name no child
     */
    public Reply {
        Objects.requireNonNull(writtenOn, "writtenOn");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
    }
}
