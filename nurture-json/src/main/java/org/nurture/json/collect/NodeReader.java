package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.List;
import org.nurture.json.token.PlacedReader;
import org.nurture.json.token.Token;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;

/** Reads JSON into nodes. How deep it may nest is a limit of the reader's; how many they may be is one of this. */
public final class NodeReader {
    private final PlacedReader tokens;
    private int left;

    /**
     * Reads from tokens.
     *
     * @param tokens the tokens
     * @param most the most values that are read, at least 1
     */
    public NodeReader(PlacedReader tokens, int most) {
        this.tokens = tokens;
        this.left = most;
    }

    /**
     * Reads the value on whose first token the reader stands.
     *
     * @return the value
     * @throws RefusedInputException with code {@code json.too-many-values} if there are too many
     */
    public Node read() {
        TextPosition position = tokens.position();
        if (--left < 0) {
            throw new RefusedInputException(
                    List.of(Problem.of("json.too-many-values").with(position)));
        }
        return switch (tokens.current()) {
            case OBJECT -> {
                tokens.next();
                yield members(position);
            }
            case LIST -> entries(position);
            case TEXT -> new Node.Text(tokens.text(), position);
            case WHOLE -> number(position);
            case FRACTION -> new Node.Digits(false, false, 0, position);
            case TRUE -> new Node.Flag(true, position);
            case FALSE -> new Node.Flag(false, position);
            default -> new Node.Nothing(position);
        };
    }

    private Node members(TextPosition position) {
        List<Node.Member> members = new ArrayList<>();
        while (tokens.current() != Token.OBJECT_END) {
            String name = tokens.name();
            TextPosition at = tokens.position();
            tokens.next();
            long offset = tokens.offset();
            members.add(new Node.Member(name, read(), at, offset));
            tokens.next();
        }
        return new Node.Members(List.copyOf(members), position);
    }

    private Node entries(TextPosition position) {
        List<Node> entries = new ArrayList<>();
        while (tokens.next() != Token.LIST_END) {
            entries.add(read());
        }
        return new Node.Entries(List.copyOf(entries), position);
    }

    private Node number(TextPosition position) {
        boolean fits = tokens.fitsLong();
        return new Node.Digits(true, fits, fits ? tokens.number() : 0, position);
    }
}
