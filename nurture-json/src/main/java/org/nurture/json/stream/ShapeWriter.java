package org.nurture.json.stream;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import tools.jackson.core.JsonGenerator;

/** Writes one value by its form. */
public final class ShapeWriter {
    private final JsonGenerator generator;

    /**
     * Writes to a generator.
     *
     * @param generator the generator
     */
    public ShapeWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param shape its form
     */
    public void write(Object value, Shape shape) {
        if (shape instanceof Shape.Text text) {
            generator.writeString(text.format().apply(value));
        } else if (shape instanceof Shape.Composite record) {
            generator.writeStartObject();
            members(value, record);
            generator.writeEndObject();
        } else if (shape instanceof Shape.Many many) {
            generator.writeStartArray();
            for (Object entry : (Collection<?>) value) {
                write(entry, many.element());
            }
            generator.writeEndArray();
        } else if (shape instanceof Shape.Union union) {
            write(value, caseOf(value, union));
        } else if (shape instanceof Shape.Whole) {
            generator.writeNumber(((Number) value).longValue());
        } else {
            generator.writeBoolean((Boolean) value);
        }
    }

    /**
     * Writes a whole document, which says what it is.
     *
     * @param value the value
     * @param record its form
     * @param schema what it is
     */
    public void document(Object value, Shape.Composite record, String schema) {
        generator.writeStartObject();
        generator.writeName("schema");
        generator.writeString(schema);
        members(value, record);
        generator.writeEndObject();
    }

    private void members(Object value, Shape.Composite record) {
        if (record.caseName().isPresent()) {
            generator.writeName("type");
            generator.writeString(record.caseName().get());
        }
        for (Member member : record.members()) {
            @Nullable Object held = member.get().apply(value);
            if (held != null) {
                generator.writeName(member.name());
                write(held, member.shape());
            }
        }
    }

    private static Shape.Composite caseOf(Object value, Shape.Union union) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            Shape.Composite found = union.byClass().get(type);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalArgumentException(
                value.getClass().getName() + " is no case of " + union.type().getName());
    }
}
