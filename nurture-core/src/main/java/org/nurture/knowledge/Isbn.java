package org.nurture.knowledge;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * An international standard book number of ten or thirteen digits whose last digit is right.
 *
 * <p>Thirteen digits begin with 978 or 979; ten noughts, whose last digit would be right, stand for no book. Source: ISO
 * 2108, whose prefixes are those of the publishing trade.
 *
 * @param text ten or thirteen characters without hyphens; X may be the last of ten
 */
public record Isbn(String text) implements Comparable<Isbn> {
    /**
     * Checks the parts.
     *
     * @param text ten or thirteen characters without hyphens; X may be the last of ten
     * @throws RefusedInputException with code {@code isbn.syntax} or {@code isbn.check-digit}
     */
    public Isbn {
        Objects.requireNonNull(text, "text");
        text = text.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        if (!text.matches("(?!0{10})[0-9]{9}[0-9X]|97[89][0-9]{10}")) {
            throw RefusedInputException.of("isbn.syntax");
        }
        if (!rightCheckDigit(text)) {
            throw RefusedInputException.of("isbn.check-digit");
        }
    }

    /**
     * Reads a number; hyphens and blanks are dropped.
     *
     * @param text as printed
     * @return the number
     * @throws RefusedInputException with code {@code isbn.syntax} or {@code isbn.check-digit}
     */
    public static Isbn of(String text) {
        return new Isbn(text);
    }

    /**
     * Reads a number, or answers nothing where {@link #of} would throw.
     *
     * @param text as printed
     * @return the number, or empty if it is not one
     */
    public static Optional<Isbn> tryParse(String text) {
        try {
            return Optional.of(new Isbn(text));
        } catch (RefusedInputException refused) {
            return Optional.empty();
        }
    }

    private static boolean rightCheckDigit(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == 'X' ? 10 : text.charAt(i) - '0';
            sum += text.length() == 10 ? (10 - i) * value : (i % 2 == 0 ? value : 3 * value);
        }
        return sum % (text.length() == 10 ? 11 : 10) == 0;
    }

    @Override
    public int compareTo(Isbn other) {
        return text.compareTo(other.text);
    }
}
