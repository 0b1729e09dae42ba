package org.nurture.knowledge;

/**
 * What somebody brings to the exchange of practice.
 */
public enum ExchangeKind {
    /**
     * A question to others.
     */
    QUESTION,
    /**
     * An account of what was done and how it went.
     */
    ACCOUNT_OF_PRACTICE
}
