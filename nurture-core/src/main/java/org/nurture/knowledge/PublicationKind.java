package org.nurture.knowledge;

/**
 * What kind of publication it is.
 */
public enum PublicationKind {
    /**
     * A book.
     */
    BOOK,
    /**
     * A handbook or manual for practice.
     */
    HANDBOOK,
    /**
     * An article in a journal or magazine.
     */
    ARTICLE,
    /**
     * A report of an inspectorate, a government or a body.
     */
    REPORT,
    /**
     * A thesis.
     */
    THESIS,
    /**
     * Guidance for schools or authorities.
     */
    GUIDANCE,
    /**
     * A page or site.
     */
    WEB_PAGE
}
