package org.nurture.json.shape;

import java.util.Optional;

/** Which forms are those of whole documents, and what these say that they are. */
public final class Documents {
    /** The name of the member that tells what a document is. */
    public static final String SCHEMA = "schema";

    private static final int VERSION = 1;

    /** Looked up for every document, and far too slow to be worked out each time. */
    private static final ClassValue<Optional<Shape.Composite>> ROOTS = new ClassValue<>() {
        @Override
        protected Optional<Shape.Composite> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private static final ClassValue<String> SCHEMAS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return "nurture/" + nameOf(type) + "/" + VERSION;
        }
    };

    private Documents() {}

    /**
     * Finds the form of a document.
     *
     * @param type the type
     * @return its form; empty if the type is no entity
     */
    public static Optional<Shape.Composite> root(Class<?> type) {
        return ROOTS.get(type);
    }

    private static Optional<Shape.Composite> find(Class<?> type) {
        boolean face = Shapes.publicFace(type).filter(found -> found == type).isPresent();
        return face && Shapes.of(type) instanceof Shape.Composite root && isRoot(root)
                ? Optional.of(root)
                : Optional.empty();
    }

    /**
     * Tells whether a form is that of a document.
     *
     * @param shape the form
     * @return true if it is that of an entity
     */
    public static boolean isRoot(Shape shape) {
        return shape instanceof Shape.Composite composite && !composite.type().isRecord();
    }

    /**
     * Answers what a document of a type says that it is.
     *
     * @param type the type
     * @return such as {@code nurture/network/1}
     */
    public static String schemaOf(Class<?> type) {
        return SCHEMAS.get(type);
    }

    private static String nameOf(Class<?> type) {
        return WireNames.ofType(type.getSimpleName());
    }
}
