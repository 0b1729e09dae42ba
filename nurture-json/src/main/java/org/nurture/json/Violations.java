package org.nurture.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.Nodes;
import org.nurture.json.shape.Shape;
import org.nurture.network.Network;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** What a host's validator says of a value, as problems of the document in which it stood. */
final class Violations {
    private static final int LONGEST_ATTRIBUTE = 60;

    private final Validator validator;
    private final Shape.Composite root;

    Violations(Validator validator, Shape.Composite root) {
        this.validator = validator;
        this.root = root;
    }

    /** The violations, each by pointer and position; the text is read again only if there is any. */
    List<Problem> of(Object value, Supplier<Node> text) {
        var violations = validator.validate(value);
        if (violations.isEmpty()) {
            return List.of();
        }
        Node document = text.get();
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            var pointer = new ViolationPath(violation, document).from(value, root);
            problems.add(Problem.of("json.violation", "constraint", constraint(violation))
                    .under(pointer)
                    .with(Nodes.find(document, pointer)));
        }
        return problems;
    }

    /** A network without the entries of its own lists that violate anything; empty if it is violated elsewhere. */
    Optional<Object> without(List<Problem> problems, Object value) {
        if (root.type() != Network.class) {
            return Optional.empty();
        }
        Map<Integer, SortedSet<Integer>> entries = new TreeMap<>();
        for (Problem problem : problems) {
            List<String> path = problem.getPointer().segments();
            Integer position = path.size() < 2 ? null : root.byName().get(path.get(0));
            if (position == null || !(root.members().get(position).shape() instanceof Shape.Many)) {
                return Optional.empty();
            }
            entries.computeIfAbsent(position, list -> new TreeSet<>()).add(Integer.parseInt(path.get(1)));
        }
        @Nullable Object[] values = new Object[root.members().size()];
        for (int i = 0; i < values.length; i++) {
            Object held = root.members().get(i).get().apply(value);
            SortedSet<Integer> out = entries.get(i);
            values[i] = out == null || held == null ? held : left((Iterable<?>) held, out);
        }
        try {
            return Optional.of(root.maker().make(values));
        } catch (RefusedInputException neverWithout) {
            return Optional.empty();
        }
    }

    private static List<Object> left(Iterable<?> all, SortedSet<Integer> out) {
        List<Object> left = new ArrayList<>();
        int index = 0;
        for (Object entry : all) {
            if (!out.contains(index)) {
                left.add(entry);
            }
            index++;
        }
        return left;
    }

    /** What was declared, as in {@code Size(max=120)}. The message is left out: it may quote the value. */
    private static String constraint(ConstraintViolation<?> violation) {
        var descriptor = violation.getConstraintDescriptor();
        var type = descriptor.getAnnotation().annotationType();
        String attributes = new TreeMap<>(descriptor.getAttributes())
                .entrySet().stream()
                        .filter(attribute -> isTold(attribute.getValue()))
                        .filter(attribute -> !attribute.getKey().equals("message"))
                        .filter(attribute -> !isDefault(type, attribute.getKey(), attribute.getValue()))
                        .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                        .collect(Collectors.joining(", "));
        return type.getSimpleName() + (attributes.isEmpty() ? "" : "(" + attributes + ")");
    }

    private static boolean isTold(Object attribute) {
        return attribute instanceof Number
                || attribute instanceof Boolean
                || (attribute instanceof String text && text.length() <= LONGEST_ATTRIBUTE);
    }

    private static boolean isDefault(Class<?> annotation, String name, Object attribute) {
        try {
            Method declared = annotation.getMethod(name);
            return attribute.equals(declared.getDefaultValue());
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
