package org.nurture.json;

import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.MemberNames;
import org.nurture.json.token.PlacedReader;
import org.nurture.json.token.Token;
import org.nurture.problem.Pointer;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Tokens by Jackson 3. */
final class Jackson3Reader implements PlacedReader {
    private final JsonParser parser;

    Jackson3Reader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token next() {
        JsonToken token = parser.nextToken();
        return token == null ? Token.NONE : Token.ofId(token.id());
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public Token current() {
        return Token.ofId(parser.currentTokenId());
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean fitsInt() {
        return parser.getNumberType() == JsonParser.NumberType.INT;
    }

    @Override
    public boolean fitsLong() {
        JsonParser.NumberType type = parser.getNumberType();
        return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
    }

    @Override
    public long number() {
        return parser.getLongValue();
    }

    @Override
    public Pointer path() {
        return pointer(parser.streamReadContext());
    }

    /** The path to the object on whose beginning, or on the name of one of whose members, this token is. */
    Pointer pathOfObject() {
        TokenStreamContext object = parser.streamReadContext();
        // On a name we stand within the object, whose path is that of what holds it; after its end we no longer do.
        return pointer(parser.currentToken() == JsonToken.PROPERTY_NAME ? object.getParent() : object);
    }

    @Override
    public TextPosition position() {
        return position(parser.currentTokenLocation());
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** The position of a location; the beginning where the parser has none. */
    static TextPosition position(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return new TextPosition(1, 1);
        }
        return new TextPosition(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The path by what may be shown of the names. */
    static Pointer pointer(TokenStreamContext context) {
        @Nullable TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return Pointer.ROOT;
        }
        Pointer above = pointer(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? above.child(context.getCurrentIndex()) : above;
        }
        return context.hasCurrentName() ? above.child(MemberNames.shown(context.currentName())) : above;
    }
}
