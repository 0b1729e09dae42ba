package org.nurture.json;

import org.nurture.json.token.TokenWriter;
import tools.jackson.core.JsonGenerator;

/** Tokens to Jackson 3. */
final class Jackson3Writer implements TokenWriter {
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
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long number) {
        generator.writeNumber(number);
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
