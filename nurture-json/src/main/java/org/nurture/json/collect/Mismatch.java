package org.nurture.json.collect;

import org.nurture.json.shape.Shape;
import org.nurture.json.token.Token;
import org.nurture.problem.Problem;

/** Says of a token that it does not fit a form, for both ways of reading. */
public final class Mismatch {
    private Mismatch() {}

    /**
     * Says that a token cannot begin a value of a form.
     *
     * @param shape the form
     * @param found the token
     * @return the problem
     */
    public static Problem wrongKind(Shape shape, Token found) {
        if (found == Token.NULL) {
            return Problem.of("json.null");
        }
        boolean number = found == Token.WHOLE || found == Token.FRACTION;
        return number && shape instanceof Shape.Text
                ? Problem.of("json.number-for-text", "expected", shape.expected())
                : Problem.of("json.wrong-kind", "expected", shape.expected());
    }

    /**
     * Says that the {@code type} of an object is not that of a case.
     *
     * @param shape the form
     * @param found the token of the {@code type}
     * @return the problem
     */
    public static Problem noCase(Shape.Union shape, Token found) {
        String allowed = String.join(", ", shape.cases().keySet());
        boolean open = shape.unrecognised().isPresent() && found == Token.TEXT;
        return open
                ? Problem.of("json.unknown-type", "allowed", allowed)
                : Problem.of("json.constant", "allowed", allowed);
    }
}
