package org.nurture.json;

import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.stream.ShapeWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes an envelope; the attributes first, so that a broker need not read the data. */
final class EnvelopeWriter {
    private static final Shape.Text MOMENT = (Shape.Text) Shapes.of(java.time.Instant.class);

    private final EnvelopeData form;

    EnvelopeWriter(EnvelopeData form) {
        this.form = form;
    }

    byte[] write(EventEnvelope<?> envelope) {
        Written bytes = new Written();
        try (JsonGenerator generator = Settings.DEFAULTS.factory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            generator.writeStartObject();
            generator.writeStringProperty("specversion", EnvelopeReader.VERSION);
            generator.writeStringProperty("id", envelope.getId());
            generator.writeStringProperty("source", envelope.getSource().toString());
            generator.writeStringProperty("type", envelope.getType());
            envelope.getSubject().ifPresent(subject -> generator.writeStringProperty("subject", subject.text()));
            envelope.getTime()
                    .ifPresent(time -> generator.writeStringProperty(
                            "time", MOMENT.format().apply(time)));
            generator.writeStringProperty("datacontenttype", EnvelopeReader.JSON);
            generator.writeStringProperty("dataschema", form.dataschema().toString());
            envelope.getExtensions().forEach((name, value) -> extension(generator, name, value));
            generator.writeName("data");
            if (form.shape() instanceof Shape.Composite document) {
                new ShapeWriter(new Jackson3Writer(generator))
                        .document(envelope.getData(), document, form.schema(), null);
            } else {
                new ShapeWriter(new Jackson3Writer(generator)).write(envelope.getData(), form.shape());
            }
            generator.writeEndObject();
        }
        return bytes.all();
    }

    private static void extension(JsonGenerator generator, String name, Object value) {
        if (value instanceof Integer number) {
            generator.writeNumberProperty(name, number);
        } else if (value instanceof Boolean flag) {
            generator.writeBooleanProperty(name, flag);
        } else {
            generator.writeStringProperty(name, value.toString());
        }
    }
}
