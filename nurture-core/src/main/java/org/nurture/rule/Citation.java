package org.nurture.rule;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.PartialDate;

/**
 * Where a fact comes from, precisely enough to look it up.
 *
 * @param title the title of the page, paper or document, 1 to 300 characters
 * @param publisher who published it, 1 to 200 characters
 * @param published when, as the source gives it: a year, a month or a day ({@code 2011}, {@code 2011-07}); empty if it
 *     gives none
 * @param clause the clause, page or section; empty if the whole is meant
 * @param link where it can be read; empty if it cannot
 * @param reliability how the fact reached us
 */
public record Citation(
        String title,
        String publisher,
        Optional<String> published,
        Optional<String> clause,
        Optional<URI> link,
        Reliability reliability) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 200;

    /**
     * Checks the texts.
     *
     * @param title the title, 1 to 300 characters
     * @param publisher who published it, 1 to 200 characters
     * @param published a year, a month or a day as ISO 8601 writes them; empty if the source gives none
     * @param clause the clause, page or section, 1 to 200 characters; empty if the whole is meant
     * @param link where it can be read; empty if it cannot
     * @param reliability how the fact reached us
     * @throws RefusedInputException with code {@code citation.text} if a text is blank or too long, or
     *     {@code citation.published} if the time is not a year, a month or a day that there is
     */
    public Citation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(reliability, "reliability");
        check(title, LONGEST_TITLE);
        check(publisher, LONGEST);
        clause.ifPresent(text -> check(text, LONGEST));
        if (published.isPresent() && PartialDate.tryParse(published.get()).isEmpty()) {
            throw RefusedInputException.of("citation.published");
        }
    }

    /** Whether the link, if there is one, can be followed: whoever reads a decision will try. */
    boolean hasLinkOfTheWeb() {
        return link.map(address ->
                        String.valueOf(address.getScheme()).matches("(?i)https?") && address.getHost() != null)
                .orElse(true);
    }

    /**
     * Cites a page that can be read at a link.
     *
     * @param title the title
     * @param publisher who published it
     * @param link the address
     * @param reliability how the fact reached us
     * @return the citation, without a date or clause
     * @throws RefusedInputException as the constructor does
     */
    public static Citation ofPage(String title, String publisher, String link, Reliability reliability) {
        return new Citation(
                title, publisher, Optional.empty(), Optional.empty(), Optional.of(URI.create(link)), reliability);
    }

    /**
     * Cites a source by its title alone.
     *
     * @param title the title
     * @param publisher who published it
     * @param reliability how the fact reached us
     * @return the citation, without a date, clause or link
     * @throws RefusedInputException as the constructor does
     */
    public static Citation of(String title, String publisher, Reliability reliability) {
        return new Citation(title, publisher, Optional.empty(), Optional.empty(), Optional.empty(), reliability);
    }

    /**
     * Says when it was published.
     *
     * @param when a year, a month or a day
     * @return the same citation with that time
     * @throws RefusedInputException with code {@code citation.published} if it is neither
     */
    public Citation publishedIn(String when) {
        return new Citation(title, publisher, Optional.of(when), clause, link, reliability);
    }

    private static void check(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw RefusedInputException.of("citation.text", "longest", Integer.toString(longest));
        }
    }

    /** Answers publisher, title and date, as a footnote would. */
    @Override
    public String toString() {
        return publisher + ": " + title
                + published.map(when -> " (" + when + ")").orElse("");
    }
}
