package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.List;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads JSON into nodes. How deep it may nest is a limit of the parser's. */
public final class NodeReader {
    private final JsonParser parser;

    /**
     * Reads from a parser.
     *
     * @param parser the parser
     */
    public NodeReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads the value on whose first token the parser stands.
     *
     * @return the value
     */
    public Node read() {
        TextPosition position = position();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                parser.nextToken();
                yield members(position);
            }
            case START_ARRAY -> entries(position);
            case VALUE_STRING -> new Node.Text(parser.getString(), position);
            case VALUE_NUMBER_INT -> number(position);
            case VALUE_NUMBER_FLOAT -> new Node.Digits(false, false, 0, position);
            case VALUE_TRUE -> new Node.Flag(true, position);
            case VALUE_FALSE -> new Node.Flag(false, position);
            default -> new Node.Nothing(position);
        };
    }

    /**
     * Reads the rest of an object on the name of whose first member, or on whose end, the parser stands.
     *
     * @return the object
     */
    public Node members() {
        return members(position());
    }

    private Node members(TextPosition position) {
        List<Node.Member> members = new ArrayList<>();
        while (parser.currentToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TextPosition at = position();
            parser.nextToken();
            members.add(new Node.Member(name, read(), at));
            parser.nextToken();
        }
        return new Node.Members(List.copyOf(members), position);
    }

    private Node entries(TextPosition position) {
        List<Node> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(read());
        }
        return new Node.Entries(List.copyOf(entries), position);
    }

    private Node number(TextPosition position) {
        JsonParser.NumberType type = parser.getNumberType();
        boolean fits = type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        return new Node.Digits(true, fits, fits ? parser.getLongValue() : 0, position);
    }

    private TextPosition position() {
        return position(parser.currentTokenLocation());
    }

    /**
     * Turns a location of Jackson's into a position of ours.
     *
     * @param location the location
     * @return the position; 1:1 where the location is not known
     */
    public static TextPosition position(TokenStreamLocation location) {
        return new TextPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
