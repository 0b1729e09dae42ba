package org.nurture.json.shape;

/** How the values of one type are written as characters, without a string for each: documents are full of dates. */
public interface Chars {
    /** How many characters the longest text has. */
    int LONGEST = 30;

    /**
     * Puts the text of a value at the beginning of an array.
     *
     * @param value the value
     * @param text where it goes, of at least {@value #LONGEST} characters
     * @return how many characters there are
     * @throws org.nurture.problem.RefusedInputException if no reader would take it
     */
    int put(Object value, char[] text);
}
