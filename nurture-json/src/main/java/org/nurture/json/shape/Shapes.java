package org.nurture.json.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.nurture.coding.CodeConstant;
import org.nurture.coding.CodeSet;
import org.nurture.coding.Coded;
import org.nurture.json.collect.Surrogates;

/**
 * Works the form of a type out from the type, by these rules:
 *
 * <ul>
 *   <li>an enum is a string, its constants' names in lower case with hyphens;
 *   <li>a type with {@code static of(String)} and {@code text()} is a string;
 *   <li>a {@link Coded} is a string, the id of its set, {@code #}, and the code;
 *   <li>a sealed interface, and each of its cases, is an object whose {@code type} names the case; a case named
 *       {@code Unrecognised} holds the cases of later versions, and has their name in a component {@code type};
 *   <li>a record is an object of its components;
 *   <li>an abstract class with a nested {@code Builder} is an object of its accessors;
 *   <li>optional members may be absent, and so may lists and sets, which are then empty.
 * </ul>
 */
public final class Shapes {
    private static final String OURS = "org.nurture.";

    /** The simple name of the case that holds what a later version may add. */
    private static final String UNRECOGNISED = "Unrecognised";

    private static final ConcurrentMap<Type, Shape> KNOWN = new ConcurrentHashMap<>();

    private static final ClassValue<Optional<Class<?>>> FACES = new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
            return findFace(type);
        }
    };

    private Shapes() {}

    /**
     * Tells whether a class has a form of ours: it is of this library and an instance of one of the rules.
     *
     * @param type the class, possibly a generated implementation
     * @return true if {@link #of} answers for it or for what it implements
     */
    public static boolean covers(Class<?> type) {
        return publicFace(type).isPresent();
    }

    /**
     * Finds the public type that a class implements: a generated class, or a case of a union, has the form of the
     * former.
     *
     * @param type the class
     * @return the public type; empty if the class is not of this library or follows none of the rules
     */
    public static Optional<Class<?>> publicFace(Class<?> type) {
        return FACES.get(type);
    }

    private static Optional<Class<?>> findFace(Class<?> type) {
        if (!type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        Class<?> face = type;
        if (type.isEnum()
                || (type.getSuperclass() != null && type.getSuperclass().isEnum())) {
            face = type.isEnum() ? type : type.getSuperclass();
        } else if (!Modifier.isPublic(type.getModifiers()) && type.getSuperclass() != null) {
            face = type.getSuperclass();
        }
        boolean ruled = face == Coded.class
                || face.isEnum()
                || isText(face)
                || face.isSealed()
                || face.isRecord()
                || Entities.isEntity(face);
        // A generic type, but for a code, says nothing of what it holds; it is for programs, not for documents.
        boolean open = face != Coded.class && face.getTypeParameters().length > 0;
        return ruled && !open && Modifier.isPublic(face.getModifiers()) ? Optional.of(face) : Optional.empty();
    }

    /**
     * Answers the form of a type.
     *
     * @param type a class, or a parameterized type such as {@code Coded<SenType>}
     * @return the form
     * @throws IllegalArgumentException if the type follows none of the rules
     */
    public static Shape of(Type type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = work(type);
            KNOWN.putIfAbsent(type, known);
        }
        return known;
    }

    /**
     * Answers the form of a generic type: a {@link Coded} of one enum of codes.
     *
     * @param raw the type
     * @param argument its argument
     * @return the form
     * @throws IllegalArgumentException if the type follows none of the rules
     */
    public static Shape ofGeneric(Class<?> raw, Class<?> argument) {
        if (raw != Coded.class) {
            throw new IllegalArgumentException("no rule gives " + raw.getName() + " a form in JSON");
        }
        return argument.isEnum() ? coded(argument) : codedOfAnySet();
    }

    /** A code is written alike whatever its set; to read one, its set must be known. */
    private static Shape codedOfAnySet() {
        return Scalars.text(
                "a code with its set",
                text -> {
                    throw new IllegalArgumentException(
                            "say which codes are read: Coded<SenType> instead of Coded alone");
                },
                value -> ((Coded<?>) value).text());
    }

    private static Shape work(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return generic(parameterized);
        }
        Class<?> raw = (Class<?>) type;
        Optional<Shape> scalar = Scalars.of(raw);
        if (scalar.isPresent()) {
            return scalar.get();
        }
        if (raw.isEnum()) {
            return Scalars.constant(raw);
        }
        if (raw == Coded.class) {
            return codedOfAnySet();
        }
        if (raw.isSealed()) {
            return union(raw);
        }
        Optional<Class<?>> union = unionOf(raw);
        if (union.isPresent() && of(union.get()) instanceof Shape.Union sealed) {
            Shape.Composite found = sealed.byClass().get(raw);
            if (found != null) {
                return found;
            }
        }
        return plain(raw, Optional.empty());
    }

    private static Shape plain(Class<?> raw, Optional<String> caseName) {
        if (caseName.isEmpty() && isText(raw)) {
            return textual(raw);
        }
        if (raw.isRecord()) {
            return Records.shape(raw, caseName);
        }
        if (Entities.isEntity(raw)) {
            return Entities.shape(raw, caseName);
        }
        throw new IllegalArgumentException("no rule gives " + raw.getName() + " a form in JSON");
    }

    private static Shape generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type argument = type.getActualTypeArguments()[0];
        if (raw == List.class) {
            return new Shape.Many(of(argument), false);
        }
        if (raw == SortedSet.class) {
            return new Shape.Many(of(argument), true);
        }
        if (raw == Coded.class) {
            return coded((Class<?>) argument);
        }
        throw new IllegalArgumentException("no rule gives " + type.getTypeName() + " a form in JSON");
    }

    private static Shape union(Class<?> sealed) {
        Map<String, Shape.Composite> cases = new TreeMap<>();
        Map<Class<?>, Shape.Composite> byClass = new LinkedHashMap<>();
        Optional<Shape.Composite> unrecognised = Optional.empty();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.getSimpleName().equals(UNRECOGNISED)) {
                unrecognised = Optional.of((Shape.Composite) plain(permitted, Optional.empty()));
                byClass.put(permitted, unrecognised.get());
                continue;
            }
            String name = WireNames.ofType(permitted.getSimpleName());
            Shape.Composite shape = (Shape.Composite) plain(permitted, Optional.of(name));
            cases.put(name, shape);
            byClass.put(permitted, shape);
        }
        // In their order, and found by their hashes.
        return new Shape.Union(sealed, new LinkedHashMap<>(cases), new WordTable<>(cases), byClass, unrecognised);
    }

    /** A case is always written as one, so that it is read back wherever its union may stand. */
    private static Optional<Class<?>> unionOf(Class<?> raw) {
        for (Class<?> implemented : raw.getInterfaces()) {
            if (implemented.isSealed() && implemented.getName().startsWith(OURS)) {
                return Optional.of(implemented);
            }
        }
        return Optional.empty();
    }

    private static boolean isText(Class<?> type) {
        try {
            Method of = type.getMethod("of", String.class);
            Method text = type.getMethod("text");
            return !type.isEnum()
                    && Modifier.isStatic(of.getModifiers())
                    && of.getReturnType() == type
                    && text.getReturnType() == String.class;
        } catch (NoSuchMethodException other) {
            return false;
        }
    }

    private static Shape textual(Class<?> type) {
        Handles.Call1 of = Handles.staticCall(type, "of", String.class);
        Handles.Call1 text = Handles.call(type, "text");
        return Scalars.text(
                "the text of " + article(WireNames.ofType(type.getSimpleName()).replace('-', ' ')),
                of,
                value -> Surrogates.whole((String) text.apply(value)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape coded(Class<?> constants) {
        List<CodeSet> sets =
                (List<CodeSet>) Handles.staticCall(constants, "codeSets").apply();
        List<String> ids = sets.stream().map(CodeSet::id).sorted().toList();
        return Scalars.text(
                "a code of " + String.join(", ", ids) + ", such as " + ids.get(0) + "#…",
                text -> parse((List) sets, text),
                value -> ((Coded<?>) value).text());
    }

    private static <E extends Enum<E> & CodeConstant> Object parse(List<CodeSet<E>> sets, String text) {
        return CodeSet.parse(sets, text);
    }

    private static String article(String words) {
        return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}
