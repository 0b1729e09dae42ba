package org.nurture.validation;

/** What a constraint of rules does where too little is known to decide. */
public enum Undetermined {
    /** It reports a violation for each rule that is open, with the message of missing facts. */
    REPORT,
    /** It lets the value pass; the host has decided not to ask yet. */
    IGNORE
}
