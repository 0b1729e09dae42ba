package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;

/**
 * Holds a document against a form and collects every problem.
 *
 * <p>It makes the same values as the good path does, so that what the types refuse is found too. An entry of one of the
 * document's own lists in which anything is wrong is left out whole, and the rest goes on: half a record would be another
 * record. Whoever asks gets what remains.
 */
public final class Collector {
    private static final String TYPE = "type";
    private static final String SCHEMA = "schema";
    private static final int LONGEST_NAME = 60;

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Answers what was found so far.
     *
     * @return the problems, in the order in which they were met
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads a document.
     *
     * @param root its root
     * @param shape the form of the root
     * @param schema what its {@code schema} member must say
     * @return the value, without the entries of lists that were refused; empty if the root cannot be made
     */
    public Optional<Object> document(Node root, Shape.Composite shape, String schema) {
        if (!(root instanceof Node.Members members)) {
            return wrongKind(root, "an object", Pointer.ROOT);
        }
        List<Node.Member> rest = new ArrayList<>();
        boolean said = false;
        for (Node.Member member : members.members()) {
            if (!member.name().equals(SCHEMA)) {
                rest.add(member);
            } else if (said) {
                report(Problem.of("json.duplicate-member"), Pointer.ROOT.child(SCHEMA), member.position());
            } else {
                said = true;
                requireSchema(member.value(), schema);
            }
        }
        if (!said) {
            report(Problem.of("json.missing-member"), Pointer.ROOT.child(SCHEMA), root.position());
        }
        return record(new Node.Members(rest, root.position()), shape, Pointer.ROOT);
    }

    /**
     * Reads a value.
     *
     * @param node the value
     * @param shape its form
     * @param at the path to it
     * @return the value; empty if it is refused
     */
    public Optional<Object> read(Node node, Shape shape, Pointer at) {
        if (shape instanceof Shape.Text text) {
            return text(node, text, at);
        }
        if (shape instanceof Shape.Composite record) {
            return node instanceof Node.Members members
                    ? record(withoutType(members, record, at), record, at)
                    : wrongKind(node, "an object", at);
        }
        if (shape instanceof Shape.Many many) {
            return node instanceof Node.Entries entries ? many(entries, many, at) : wrongKind(node, "a list", at);
        }
        if (shape instanceof Shape.Union union) {
            return union(node, union, at);
        }
        if (shape instanceof Shape.Whole whole) {
            return whole(node, whole, at);
        }
        return node instanceof Node.Flag flag ? Optional.of(flag.value()) : wrongKind(node, "true or false", at);
    }

    private void requireSchema(Node value, String schema) {
        boolean right = value instanceof Node.Text text && text.text().equals(schema);
        if (!right) {
            report(Problem.of("json.schema", "expected", schema), Pointer.ROOT.child(SCHEMA), value.position());
        }
    }

    private Optional<Object> text(Node node, Shape.Text shape, Pointer at) {
        if (!(node instanceof Node.Text text)) {
            return wrongKind(node, shape.expected(), at);
        }
        if (Surrogates.hasLone(text.text())) {
            return refuse(Problem.of("json.surrogate"), at, node.position());
        }
        try {
            return Optional.of(shape.parse().apply(text.text()));
        } catch (RefusedInputException refused) {
            refused.getProblems().forEach(problem -> report(problem, at, node.position()));
            return Optional.empty();
        }
    }

    private Optional<Object> whole(Node node, Shape.Whole shape, Pointer at) {
        if (!(node instanceof Node.Digits number) || !number.whole()) {
            return wrongKind(node, "a whole number", at);
        }
        boolean fits = number.fits() && (shape.wide() || number.value() == (int) number.value());
        if (!fits) {
            return refuse(Problem.of("json.number-range"), at, node.position());
        }
        return Optional.of(shape.wide() ? (Object) number.value() : (Object) (int) number.value());
    }

    private Optional<Object> many(Node.Entries node, Shape.Many shape, Pointer at) {
        boolean ofTheDocument = at.segments().size() == 1;
        boolean whole = true;
        Kept kept = new Kept();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < node.entries().size(); i++) {
            Node entry = node.entries().get(i);
            Pointer place = at.child(i);
            Optional<Object> value = read(entry, shape.element(), place);
            if (value.isEmpty()) {
                whole = false;
            } else if (shape.sorted() && !seen.add(value.get())) {
                report(Problem.of("json.entry-twice"), place, entry.position());
                whole = false;
            } else {
                kept.add(Kept.open(value.get()), i);
            }
        }
        return whole || ofTheDocument ? Optional.of(kept) : Optional.empty();
    }

    private Optional<Object> union(Node node, Shape.Union shape, Pointer at) {
        if (!(node instanceof Node.Members members)) {
            return wrongKind(node, "an object", at);
        }
        for (Node.Member member : members.members()) {
            if (member.name().equals(TYPE)) {
                Shape.@Nullable Composite found =
                        member.value() instanceof Node.Text text ? shape.cases().get(text.text()) : null;
                if (found == null) {
                    String allowed = String.join(", ", shape.cases().keySet());
                    return refuse(
                            Problem.of("json.constant", "allowed", allowed),
                            at.child(TYPE),
                            member.value().position());
                }
                return record(withoutType(members, found, at), found, at);
            }
        }
        return refuse(Problem.of("json.missing-member"), at.child(TYPE), node.position());
    }

    /** Checks and takes away the member that says which case it is. */
    private Node.Members withoutType(Node.Members node, Shape.Composite shape, Pointer at) {
        if (shape.caseName().isEmpty()) {
            return node;
        }
        List<Node.Member> rest = new ArrayList<>();
        boolean said = false;
        for (Node.Member member : node.members()) {
            if (!member.name().equals(TYPE)) {
                rest.add(member);
            } else if (said) {
                report(Problem.of("json.duplicate-member"), at.child(TYPE), member.position());
            } else {
                said = true;
                boolean right = member.value() instanceof Node.Text text
                        && text.text().equals(shape.caseName().get());
                if (!right) {
                    report(
                            Problem.of(
                                    "json.constant", "allowed", shape.caseName().get()),
                            at.child(TYPE),
                            member.value().position());
                }
            }
        }
        if (!said) {
            report(Problem.of("json.missing-member"), at.child(TYPE), node.position());
        }
        return new Node.Members(rest, node.position());
    }

    private Optional<Object> record(Node.Members node, Shape.Composite shape, Pointer at) {
        int size = shape.members().size();
        @Nullable Object[] values = new Object[size];
        boolean[] met = new boolean[size];
        boolean root = at.segments().isEmpty();
        boolean whole = true;
        for (Node.Member member : node.members()) {
            Integer position = shape.byName().get(member.name());
            Pointer place = at.child(shortened(member.name()));
            if (position == null) {
                report(Problem.of("json.unknown-member"), place, member.position());
                whole &= root;
            } else if (met[position]) {
                report(Problem.of("json.duplicate-member"), place, member.position());
                whole &= root;
            } else {
                met[position] = true;
                Optional<Object> value =
                        read(member.value(), shape.members().get(position).shape(), place);
                values[position] = value.orElse(null);
                whole &= value.isPresent();
            }
        }
        for (int i = 0; i < size; i++) {
            Member member = shape.members().get(i);
            if (!met[i] && member.required()) {
                report(Problem.of("json.missing-member"), at.child(member.name()), node.position());
                whole = false;
            }
        }
        return whole ? make(node, shape, values, at) : Optional.empty();
    }

    /** Makes the value; where it is refused for entries of its lists, once more without them. */
    private Optional<Object> make(Node.Members node, Shape.Composite shape, @Nullable Object[] values, Pointer at) {
        while (true) {
            @Nullable Object[] arguments = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                arguments[i] = values[i] instanceof Kept kept ? kept.values() : values[i];
            }
            try {
                return Optional.of(shape.maker().make(arguments));
            } catch (RefusedInputException refused) {
                if (!leaveOut(refused, node, shape, values, at)) {
                    return Optional.empty();
                }
            }
        }
    }

    private boolean leaveOut(
            RefusedInputException refused,
            Node.Members node,
            Shape.Composite shape,
            @Nullable Object[] values,
            Pointer at) {
        boolean all = true;
        for (Problem problem : refused.getProblems()) {
            List<String> path = problem.getPointer().segments();
            Integer position = path.isEmpty() ? null : shape.byName().get(path.get(0));
            boolean ofTheDocument = at.segments().isEmpty() && path.size() > 1;
            if (position != null && ofTheDocument && values[position] instanceof Kept kept) {
                int entry = Integer.parseInt(path.get(1));
                Pointer original = Kept.redirect(problem.getPointer(), kept.original(entry));
                report(problem.at(original), at, Nodes.find(node, original));
                kept.remove(entry);
            } else {
                report(problem, at, Nodes.find(node, problem.getPointer()));
                all = false;
            }
        }
        return all;
    }

    private Optional<Object> wrongKind(Node node, String expected, Pointer at) {
        Problem problem = node instanceof Node.Nothing
                ? Problem.of("json.null")
                : Problem.of("json.wrong-kind", "expected", expected);
        return refuse(problem, at, node.position());
    }

    private Optional<Object> refuse(Problem problem, Pointer at, TextPosition position) {
        report(problem, at, position);
        return Optional.empty();
    }

    private void report(Problem problem, Pointer at, TextPosition position) {
        problems.add(problem.under(at).with(position));
    }

    /** A name that we do not know may be anything, so no more of it is repeated than tells where to look. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
