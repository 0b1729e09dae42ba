package org.nurture.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A fact that is a day.
 *
 * @param <S> the type of the subject
 */
public final class DayFact<S> extends NamedFact<S> {
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private DayFact(FactSpec<S> spec) {
        super(spec);
    }

    /**
     * Declares a fact of the whole subject.
     *
     * @param name its permanent name, lower-case words joined by hyphens
     * @param label what it is, a noun phrase such as {@code the day of the agreement}
     * @param reader reads it as its epoch day
     * @param pointer says where it stands
     * @param <S> the type of the subject
     * @return the fact
     * @throws IllegalArgumentException if the name is not one
     */
    public static <S> DayFact<S> of(String name, String label, FactReader<S> reader, PartPointer<S> pointer) {
        return new DayFact<>(FactSpec.of(name, label, "", reader, pointer));
    }

    /**
     * Declares the same as a fact of each part.
     *
     * @param kind the kind of part
     * @return the fact of one part
     */
    public DayFact<S> ofEach(Parts<S> kind) {
        return new DayFact<>(spec().of(kind));
    }

    /**
     * Declares that it may be changed, and offered as a change.
     *
     * @param earliest the earliest day that makes sense, inclusive
     * @param latest the latest day that makes sense, inclusive
     * @return the same fact, changeable
     */
    public DayFact<S> changeable(LocalDate earliest, LocalDate latest) {
        return new DayFact<>(spec().changeable(earliest.toEpochDay(), latest.toEpochDay()));
    }

    /**
     * Demands a day not after another fact.
     *
     * @param other the other day
     * @return the condition
     */
    public Condition<S> onOrBefore(DayFact<S> other) {
        return new Compare<>(new FactTerm<>(this), Relation.NOT_AFTER, new FactTerm<>(other));
    }

    /**
     * Demands a day not after a given one.
     *
     * @param day the day, inclusive
     * @return the condition
     */
    public Condition<S> onOrBefore(LocalDate day) {
        return new Compare<>(new FactTerm<>(this), Relation.NOT_AFTER, constant(day));
    }

    /**
     * Demands a day before another fact.
     *
     * @param other the other day, exclusive
     * @return the condition
     */
    public Condition<S> before(DayFact<S> other) {
        return new Compare<>(new FactTerm<>(this), Relation.BEFORE, new FactTerm<>(other));
    }

    /**
     * Demands a day not before another fact.
     *
     * @param other the other day
     * @return the condition
     */
    public Condition<S> onOrAfter(DayFact<S> other) {
        return new Compare<>(new FactTerm<>(this), Relation.NOT_BEFORE, new FactTerm<>(other));
    }

    /**
     * Demands a day not before a given one.
     *
     * @param day the day, inclusive
     * @return the condition
     */
    public Condition<S> onOrAfter(LocalDate day) {
        return new Compare<>(new FactTerm<>(this), Relation.NOT_BEFORE, constant(day));
    }

    /**
     * Demands a day within a span that two facts bound.
     *
     * @param start the first day, inclusive
     * @param endExclusive the day after the last; where it does not apply, the span has no end
     * @return the condition
     */
    public Condition<S> within(DayFact<S> start, DayFact<S> endExclusive) {
        return onOrAfter(start).and(before(endExclusive));
    }

    /**
     * Answers what is known of it.
     *
     * @param subject the subject
     * @param part which of its parts, from 0; 0 for a fact of the whole
     * @return the day, that it is unknown, or that it does not apply
     */
    public Fact<LocalDate> in(S subject, int part) {
        return FactTerm.fact(this, subject, part, LocalDate::ofEpochDay);
    }

    private ConstantTerm<S> constant(LocalDate day) {
        return new ConstantTerm<>(day.toEpochDay(), "", day.toString());
    }

    @Override
    String show(long value) {
        LocalDate day = LocalDate.ofEpochDay(value);
        return day.getYear() < 0 || day.getYear() > LAST_OF_FOUR_DIGITS ? day.toString() : text(day);
    }

    /** Writes a day as it writes itself, and sooner: what explains a decision is full of days. */
    private static String text(LocalDate day) {
        byte[] text = new byte[10];
        put(text, 0, day.getYear() / 100);
        put(text, 2, day.getYear() % 100);
        text[4] = '-';
        put(text, 5, day.getMonthValue());
        text[7] = '-';
        put(text, 8, day.getDayOfMonth());
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int twoDigits) {
        text[at] = (byte) ('0' + twoDigits / 10);
        text[at + 1] = (byte) ('0' + twoDigits % 10);
    }
}
