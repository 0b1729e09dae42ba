package org.nurture.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.MemberNames;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.PlacedReader;
import org.nurture.json.token.Taker;
import org.nurture.json.token.Token;
import org.nurture.problem.Pointer;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Tokens by Jackson 3. */
final class Jackson3Reader implements PlacedReader {
    /** The way in that Jackson gives to what finds names by their bytes. */
    private static final JsonFactory MATCHERS = new JsonFactory();

    private final JsonParser parser;

    /** Whether a limit is so narrow that a name of ours, or a text of which no string is made, may be beyond it. */
    private final boolean narrow;

    Jackson3Reader(JsonParser parser) {
        this.parser = parser;
        StreamReadConstraints limits = parser.streamReadConstraints();
        this.narrow = Math.min(limits.getMaxNameLength(), limits.getMaxStringLength()) < SHORT;
    }

    @Override
    public Token next() {
        JsonToken token = parser.nextToken();
        return token == null ? Token.NONE : Token.ofId(token.id());
    }

    @Override
    public int nextMember(NameTable names, int guess) {
        int found = parser.nextNameMatch((PropertyNameMatcher) names.encoded(Jackson3Reader::matcher));
        if (found >= 0) {
            if (narrow) {
                // What is found by its bytes was not measured.
                parser.streamReadConstraints()
                        .validateNameLength(names.at(found).length());
            }
            return found;
        }
        return found == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? NameTable.STRANGE : NameTable.NO_MORE;
    }

    private static Object matcher(List<String> names) {
        return MATCHERS.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
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
    public @Nullable String nextText() {
        return parser.nextStringValue();
    }

    @Override
    public @Nullable Object taken(Taker taker) {
        // In a variable, HotSpot looks once at what parser it is; the field might have another after each call.
        JsonParser text = parser;
        if (narrow) {
            // Of what no string is made, only what is long was measured.
            text.streamReadConstraints().validateStringLength(text.getStringLength());
        }
        return taker.take(text.getStringCharacters(), text.getStringOffset(), text.getStringLength());
    }

    @Override
    public @Nullable Object nextTaken(Taker taker) {
        return parser.nextToken() == JsonToken.VALUE_STRING ? taken(taker) : null;
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
