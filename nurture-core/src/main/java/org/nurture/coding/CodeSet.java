package org.nurture.coding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.nurture.problem.RefusedInputException;

/**
 * A published list of codes: who keeps it, when our copy was true, and the codes that we know of.
 *
 * <p>The same code means different things in different sets: {@code DS} is Down syndrome among the types of special
 * educational need and abuse relating to disability among the reasons for suspension. So a code is only ever held
 * together with its set, as a {@link Coded}. Sets grow: a code that our copy does not list is kept, not refused.
 *
 * @param <E> the enum of the known codes
 */
public final class CodeSet<E extends Enum<E> & CodeConstant> {
    /** How long a raw code may be. */
    static final int LONGEST_CODE = 40;

    private final String id;
    private final String title;
    private final String source;
    private final Optional<LocalDate> trueOn;
    private final Class<E> type;
    private final Map<String, E> known;

    private CodeSet(
            String id, String title, String source, Optional<LocalDate> trueOn, Class<E> type, Map<String, E> known) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.trueOn = trueOn;
        this.type = type;
        this.known = known;
    }

    /**
     * Makes a code set.
     *
     * @param <E> the enum of the known codes
     * @param id the permanent id, lower-case words joined by hyphens
     * @param title what the set codes
     * @param source who keeps it, and how we know
     * @param trueOn the day on which our copy was true; empty if the source does not say
     * @param type the enum of the known codes
     * @param constants the codes of this set, in its order
     * @return the set
     * @throws IllegalArgumentException if the id is not of that form or two constants share a code
     */
    public static <E extends Enum<E> & CodeConstant> CodeSet<E> of(
            String id, String title, String source, Optional<LocalDate> trueOn, Class<E> type, List<E> constants) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("the id of a code set is lower-case words joined by hyphens");
        }
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : constants) {
            if (known.put(constant.code(), constant) != null) {
                throw new IllegalArgumentException("two constants of " + id + " share the code " + constant.code());
            }
        }
        return new CodeSet<>(id, title, source, trueOn, type, Collections.unmodifiableMap(known));
    }

    /**
     * Answers the permanent id, such as {@code england-sen-type}.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Answers what the set codes.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Answers who keeps the set, and how we know.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * Answers the day on which our copy was true.
     *
     * @return the day; empty if the source does not say
     */
    public Optional<LocalDate> trueOn() {
        return trueOn;
    }

    /**
     * Answers the enum of the known codes.
     *
     * @return the enum's class
     */
    public Class<E> type() {
        return type;
    }

    /**
     * Answers the codes that we know of, in the order of the set.
     *
     * @return the constants, unmodifiable
     */
    public List<E> constants() {
        return List.copyOf(known.values());
    }

    /**
     * Codes one of our constants.
     *
     * @param constant a constant of this set
     * @return the coded value
     * @throws IllegalArgumentException if the constant belongs to another set of the same enum
     */
    public Coded<E> of(E constant) {
        if (known.get(constant.code()) != constant) {
            throw new IllegalArgumentException(constant + " is not of the set " + id);
        }
        return new Coded<>(this, constant.code(), Optional.of(constant));
    }

    /**
     * Takes a raw code as somebody recorded it. Blanks around it are dropped; its letter case is kept.
     *
     * @param raw the raw code, 1 to 40 printable ASCII characters without blanks
     * @return the coded value, whose {@link Coded#known()} is empty if our copy does not list the code
     * @throws RefusedInputException with code {@code coded.code} if the text is blank, too long or not printable
     */
    public Coded<E> coded(String raw) {
        String code = raw.strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE || !code.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw RefusedInputException.of("coded.code", "longest", Integer.toString(LONGEST_CODE));
        }
        return new Coded<>(this, code, Optional.ofNullable(known.get(code)));
    }

    /**
     * Reads what {@link Coded#text()} wrote.
     *
     * @param <E> the enum of the known codes
     * @param sets the sets that may stand there
     * @param text the id of a set, {@code #}, and the raw code
     * @return the coded value
     * @throws RefusedInputException with code {@code coded.syntax} if there is no {@code #}, {@code coded.set} if the
     *     set is none of those, or {@code coded.code}
     */
    public static <E extends Enum<E> & CodeConstant> Coded<E> parse(List<CodeSet<E>> sets, String text) {
        int hash = text.indexOf('#');
        if (hash < 1) {
            throw RefusedInputException.of("coded.syntax");
        }
        for (CodeSet<E> set : sets) {
            if (set.id.length() == hash && text.startsWith(set.id)) {
                return set.coded(text.substring(hash + 1));
            }
        }
        TreeSet<String> ids = new TreeSet<>();
        sets.forEach(set -> ids.add(set.id));
        throw RefusedInputException.of("coded.set", "sets", String.join(", ", ids));
    }

    /** Answers the id. */
    @Override
    public String toString() {
        return id;
    }
}
