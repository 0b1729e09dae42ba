package org.nurture.coding;

import java.util.Optional;

/**
 * A raw code together with the set that it belongs to.
 *
 * <p>Two are equal if both set and raw code are; whether our copy of the set lists the code makes no difference. An
 * unknown code survives every round trip unchanged.
 *
 * @param <E> the enum of the known codes
 */
public final class Coded<E extends Enum<E> & CodeConstant> implements Comparable<Coded<E>> {
    private final CodeSet<E> set;
    private final String code;
    private final Optional<E> known;

    Coded(CodeSet<E> set, String code, Optional<E> known) {
        this.set = set;
        this.code = code;
        this.known = known;
    }

    /**
     * Answers the set that the code belongs to.
     *
     * @return the set
     */
    public CodeSet<E> set() {
        return set;
    }

    /**
     * Answers the raw code.
     *
     * @return the code, as it was recorded
     */
    public String code() {
        return code;
    }

    /**
     * Answers the constant for this code.
     *
     * @return the constant; empty if our copy of the set does not list the code
     */
    public Optional<E> known() {
        return known;
    }

    /**
     * Tells whether this is a given constant.
     *
     * @param constant the constant
     * @return true if the code is known and is that constant
     */
    public boolean is(E constant) {
        return known.isPresent() && known.get() == constant;
    }

    /**
     * Answers the id of the set, {@code #}, and the raw code: {@code england-sen-type#SEMH}.
     *
     * @return the text
     */
    public String text() {
        return set.id() + "#" + code;
    }

    @Override
    public int compareTo(Coded<E> other) {
        return text().compareTo(other.text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coded<?> coded && set.id().equals(coded.set.id()) && code.equals(coded.code);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** Answers {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
