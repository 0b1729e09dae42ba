package org.nurture.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;
import org.nurture.network.Network;

/**
 * A stock validator sees each declared constraint once where the core is a named module, as on a host's module path. That
 * each fires once on the class path is proven where every type can be filled with random values, in the JSON module.
 */
class DeclaredConstraintsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final List<JavaClass> ENTITIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.nurture").stream()
                    .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                    .toList();

    @Test
    void theCoreIsANamedModuleHere() {
        assertThat(Network.class.getModule().getName()).isEqualTo("org.nurture.core");
        assertThat(ENTITIES).hasSizeGreaterThan(25);
    }

    @Test
    void everyDeclaredConstraintIsSeenOnce() {
        int seen = 0;
        for (JavaClass entity : ENTITIES) {
            BeanDescriptor descriptor = VALIDATOR.getConstraintsForClass(entity.reflect());
            for (Method accessor : entity.reflect().getDeclaredMethods()) {
                if (!accessor.isAnnotationPresent(Size.class)) {
                    continue;
                }
                String name = accessor.getName().substring(3);
                String property = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
                PropertyDescriptor declared = descriptor.getConstraintsForProperty(property);
                assertThat(declared).as(entity.getSimpleName() + "." + property).isNotNull();
                assertThat(declared.getConstraintDescriptors())
                        .as(entity.getSimpleName() + "." + property)
                        .singleElement()
                        .satisfies(constraint ->
                                assertThat(constraint.getAnnotation()).isEqualTo(accessor.getAnnotation(Size.class)));
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(60);
    }
}
