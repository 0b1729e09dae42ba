package org.nurture.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the house that look at more than names, so that each can be tried on what was planted for it. */
final class HouseRules {
    private static final String ROOT = "org.nurture.";

    /** Everything that the signature of a public member names, type arguments and bounds included. */
    static final ArchRule PUBLIC_FACE = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("org.nurture.style")
            .should(new ArchCondition<>("show only their own, Java's and Jakarta Validation's types") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().forEach(field -> show(field, Set.of(field.getType()), events));
                    type.getCodeUnits().forEach(unit -> show(unit, signature(unit), events));
                }
            });

    /** Of types that hold nothing that changes, or of collections that were wrapped or copied when the class began. */
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that()
            .areStatic()
            .should(new ArchCondition<>("be final and of a type that does not change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    if (!field.getModifiers().contains(JavaModifier.SYNTHETIC) && changes(field)) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " may change"));
                    }
                }
            })
            .because("static mutable state is shared between hosts that never meet");

    static final ArchRule TIME_IS_PASSED_IN = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("asks a clock of the platform") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return asksTheTime(access.getTarget()) && !isGivenAClock(access.getTarget());
                }
            })
            .because("time is passed in");

    private HouseRules() {}

    private static void show(JavaMember member, Collection<? extends JavaType> shown, ConditionEvents events) {
        boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                || (member.getModifiers().contains(JavaModifier.PROTECTED)
                        && !member.getOwner().getModifiers().contains(JavaModifier.FINAL));
        if (!visible || member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return;
        }
        for (JavaType type : shown) {
            type.getAllInvolvedRawTypes().stream()
                    .map(JavaClass::getBaseComponentType)
                    .filter(HouseRules::foreign)
                    .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                            member, member.getFullName() + " shows " + foreign.getName())));
        }
    }

    private static Collection<JavaType> signature(JavaCodeUnit unit) {
        Set<JavaType> types = new LinkedHashSet<>(unit.getParameterTypes());
        types.add(unit.getReturnType());
        types.addAll(unit.getExceptionTypes());
        types.addAll(unit.getTypeParameters());
        return types;
    }

    private static boolean foreign(JavaClass type) {
        String name = type.getPackageName();
        boolean ours = name.startsWith(ROOT) && !name.startsWith(ROOT + "style");
        if (ours) {
            return !type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getSimpleName().startsWith("Immutable")
                    && !"Builder".equals(type.getSimpleName());
        }
        return !(type.isPrimitive()
                || name.isEmpty()
                || name.startsWith("java.")
                || name.startsWith("jakarta.validation"));
    }

    private static final Set<String> CHANGING = new TreeSet<>(Set.of(
            "java.util.concurrent.atomic",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.Random",
            "java.text.",
            "java.util.Date",
            "java.util.Calendar"));

    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        if (!field.getModifiers().contains(JavaModifier.FINAL)
                || CHANGING.stream().anyMatch(type.getName()::startsWith)) {
            return true;
        }
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray() || (collection && !unchangeable(field));
    }

    /** The declared type does not tell, so the value is looked at: a copy of the platform's own that refuses changes. */
    private static boolean unchangeable(JavaField field) {
        try {
            Field real = field.reflect();
            real.setAccessible(true);
            String value = real.get(null).getClass().getName();
            return value.startsWith("java.util.ImmutableCollections") || value.startsWith("java.util.Collections$");
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static boolean isGivenAClock(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget called
                && called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean asksTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.")
                        && (name.equals("now") || name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.equals("java.util.Date") && name.equals("<init>"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                || (owner.equals("java.util.GregorianCalendar") && name.equals("<init>"));
    }
}
