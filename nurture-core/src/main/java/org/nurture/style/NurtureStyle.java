package org.nurture.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every entity of this library is generated: a package-private implementation behind a public abstract class, bean
 * accessors so that any host's validator sees the constraints, and a builder nested in the entity.
 *
 * <p>{@code jdk9Collections} stays off on purpose: {@code Map.copyOf} and {@code Set.copyOf} iterate in an order that
 * changes from one virtual machine to the next, and the iteration order of our values is deterministic.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = {"get*", "is*"},
        builder = "new",
        jdkOnly = true,
        jakarta = true,
        jacksonIntegration = false,
        redactedMask = "***",
        defaultAsDefault = true,
        // A changed copy is made by toBuilder(); the withers that would stand beside it are seen by nobody.
        defaults = @Value.Immutable(copy = false),
        nullableAnnotation = "Nullable",
        allowedClasspathAnnotations = {Override.class})
public @interface NurtureStyle {}
