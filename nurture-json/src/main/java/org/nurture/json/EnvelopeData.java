package org.nurture.json;

import java.net.URI;
import java.util.Optional;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;
import org.nurture.referral.ReferralEvent;

/**
 * What an envelope may hold: a document, or a case of a sealed type that has a schema of its own.
 *
 * @param type the entity, or the sealed type
 * @param shape its form
 * @param schema what the {@code schema} member of a document says, or would say
 */
record EnvelopeData(Class<?> type, Shape shape, String schema) {
    private static final String FIRST_VERSION = "/1";

    static EnvelopeData of(Class<?> type) {
        String schema = "nurture/" + WireNames.ofType(type.getSimpleName()) + FIRST_VERSION;
        boolean ours = Shapes.publicFace(type).filter(face -> face == type).isPresent()
                && NurtureSchemas.list().contains(schema);
        for (Class<?> implemented : ours ? new Class<?>[0] : type.getInterfaces()) {
            if (implemented.isSealed()) {
                throw new IllegalArgumentException(type.getName() + " is one case of several: read with "
                        + implemented.getSimpleName() + ".class");
            }
        }
        if (!ours) {
            throw new IllegalArgumentException(type.getName()
                    + " does not travel in envelopes. Give an entity of the core, or ReferralEvent.class");
        }
        return new EnvelopeData(type, Shapes.of(type), schema);
    }

    static EnvelopeData holding(Object data) {
        Class<?> face = Shapes.publicFace(data.getClass()).orElse(data.getClass());
        for (Class<?> implemented : face.getInterfaces()) {
            if (implemented.isSealed()) {
                return of(implemented);
            }
        }
        return of(face);
    }

    /** Whether the data are about a child whom the envelope must name by a pseudonym. */
    boolean needsSubject() {
        return type == ReferralEvent.class;
    }

    URI dataschema() {
        return NurtureSchemas.idOf(schema);
    }

    String eventType(Object data) {
        String simple = Optional.of(data.getClass())
                .flatMap(Shapes::publicFace)
                .map(Class::getSimpleName)
                .orElse("");
        return type.getPackageName() + "." + WireNames.ofType(simple) + ".v"
                + schema.substring(schema.lastIndexOf('/') + 1);
    }
}
