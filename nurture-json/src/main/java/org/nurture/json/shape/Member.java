package org.nurture.json.shape;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param name its name
 * @param shape the form of its value
 * @param required whether it must be there
 * @param get takes its value out of the object's; null if it is absent and so not written
 */
public record Member(String name, Shape shape, boolean required, Function<Object, @Nullable Object> get) {}
