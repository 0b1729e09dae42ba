package org.nurture.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.MemberNames;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.Taker;
import org.nurture.json.token.Token;
import org.nurture.json.token.TokenReader;
import org.nurture.problem.Pointer;

/** Tokens by Jackson 2. */
final class Jackson2Reader implements TokenReader {
    private final JsonParser parser;

    /** Whether a text of which no string is made may be beyond the limit. */
    private final boolean narrow;

    Jackson2Reader(JsonParser parser) {
        this.parser = parser;
        this.narrow = parser.streamReadConstraints().getMaxStringLength() < SHORT;
    }

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Token.NONE : Token.ofId(token.id());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public int nextMember(NameTable names, int guess) {
        try {
            String name = parser.nextFieldName();
            return name == null ? NameTable.NO_MORE : names.find(name, guess);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Token current() {
        return Token.ofId(parser.currentTokenId());
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public @Nullable String nextText() {
        try {
            return parser.nextTextValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public @Nullable Object taken(Taker taker) {
        try {
            if (narrow) {
                // Of what no string is made, only what is long was measured.
                parser.streamReadConstraints().validateStringLength(parser.getTextLength());
            }
            return taker.take(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean fitsInt() {
        return numberType() == JsonParser.NumberType.INT;
    }

    @Override
    public boolean fitsLong() {
        JsonParser.NumberType type = numberType();
        return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
    }

    @Override
    public long number() {
        try {
            return parser.getLongValue();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Pointer path() {
        return pointer(parser.getParsingContext());
    }

    /** The path to the object on whose beginning, or on the name of one of whose members, this token is. */
    Pointer pathOfObject() {
        JsonStreamContext object = parser.getParsingContext();
        // On a name we stand within the object, whose path is that of what holds it; after its end we no longer do.
        return pointer(parser.currentToken() == JsonToken.FIELD_NAME ? object.getParent() : object);
    }

    private JsonParser.NumberType numberType() {
        try {
            return parser.getNumberType();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The path by what may be shown of the names. */
    private static Pointer pointer(JsonStreamContext context) {
        @Nullable JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return Pointer.ROOT;
        }
        Pointer above = pointer(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? above.child(context.getCurrentIndex()) : above;
        }
        return context.hasCurrentName() ? above.child(MemberNames.shown(context.getCurrentName())) : above;
    }
}
