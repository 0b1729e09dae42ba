package org.nurture.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * As {@link NurtureStyle}, with the methods that copy one thing and change a single value of it. The generated class has
 * them, which nobody else sees: for what is made by the dozen and differs in little, where a builder for each takes far
 * longer. It is a style and no value of the annotation on the type: hosts have not the library of that annotation, and their
 * compilers would warn of a value that they cannot look up.
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
        nullableAnnotation = "Nullable",
        allowedClasspathAnnotations = {Override.class})
public @interface CopiedStyle {}
