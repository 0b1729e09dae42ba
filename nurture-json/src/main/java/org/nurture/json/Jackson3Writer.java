package org.nurture.json;

import org.nurture.json.token.TokenWriter;
import org.nurture.json.token.Word;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.json.JsonWriteFeature;

/** Tokens to Jackson 3. */
final class Jackson3Writer implements TokenWriter {
    private static final int GENERATION = 0;

    private final JsonGenerator generator;

    Jackson3Writer(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void name(Word name) {
        generator.writeName((SerializedString) name.encoded(GENERATION, SerializedString::new));
    }

    @Override
    public void text(Word text) {
        generator.writeString((SerializedString) text.encoded(GENERATION, SerializedString::new));
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void text(char[] text, int length) {
        generator.writeString(text, 0, length);
    }

    @Override
    public void number(long number) {
        // A host's mapper may put numbers into quotes; ours stand without.
        if (generator instanceof JsonGeneratorBase json && json.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)) {
            generator.writeRawValue(Long.toString(number));
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void raw(String json) {
        generator.writeRawValue(json);
    }
}
