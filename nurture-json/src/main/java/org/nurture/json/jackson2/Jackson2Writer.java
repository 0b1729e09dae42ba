package org.nurture.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.nurture.json.token.TokenWriter;
import org.nurture.json.token.Word;

/** Tokens to Jackson 2. */
final class Jackson2Writer implements TokenWriter {
    private static final int GENERATION = 1;

    private final JsonGenerator generator;

    Jackson2Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void beginList() {
        try {
            generator.writeStartArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void endList() {
        try {
            generator.writeEndArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void name(Word name) {
        try {
            generator.writeFieldName((SerializedString) name.encoded(GENERATION, SerializedString::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void text(Word text) {
        try {
            generator.writeString((SerializedString) text.encoded(GENERATION, SerializedString::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void text(String text) {
        try {
            generator.writeString(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void text(char[] text, int length) {
        try {
            generator.writeString(text, 0, length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void number(long number) {
        try {
            // A host's mapper may put numbers into quotes; ours stand without.
            if (generator.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature())) {
                generator.writeRawValue(Long.toString(number));
            } else {
                generator.writeNumber(number);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void flag(boolean flag) {
        try {
            generator.writeBoolean(flag);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void raw(String json) {
        try {
            generator.writeRawValue(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
