package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.network.Network;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/**
 * Holds a document against a form and collects every problem.
 *
 * <p>It makes the same values as the good path does, so that what the types refuse is found too. Of a network, an entry of
 * one of its own lists in which anything is wrong is left out whole, and the rest goes on: half a record would be another
 * record. Whoever asks gets what remains.
 */
public final class Collector {
    /** How many problems, and how many notices, of one document are told. */
    public static final int MOST_PROBLEMS = 10_000;

    private static final String TYPE = Shape.Union.MEMBER;

    /**
     * A member that the form does not have, kept.
     *
     * @param pointer the path to it
     * @param offset how many characters of the text stand before its value
     */
    public record Unknown(Pointer pointer, long offset) {}

    private final boolean lenient;

    /** Whether it is a network that is read, of whose own lists entries may be left out. */
    private boolean network;

    private final Problems problems;
    private final Inspection inspection;
    private final List<Unknown> unknown = new ArrayList<>();

    private Collector(boolean lenient) {
        this.lenient = lenient;
        this.problems = new Problems(lenient);
        this.inspection = new Inspection(problems);
    }

    /**
     * Makes a collector to which what is not known is a problem.
     *
     * @return the collector
     */
    public static Collector strict() {
        return new Collector(false);
    }

    /**
     * Makes a collector that keeps what is not known, with a notice.
     *
     * @return the collector
     */
    public static Collector lenient() {
        return new Collector(true);
    }

    /**
     * Answers what was found so far.
     *
     * @return the problems, in the order in which they were met
     */
    public List<Problem> problems() {
        return problems.problems();
    }

    /**
     * Answers what is worth knowing of what was taken.
     *
     * @return the notices, in the order in which they were met
     */
    public List<Problem> notices() {
        return problems.notices();
    }

    /**
     * Answers the members that were kept.
     *
     * @return the members, in the order in which they were met
     */
    public List<Unknown> unknown() {
        return List.copyOf(unknown);
    }

    /**
     * Reads a document.
     *
     * @param root its root
     * @param shape the form of the root
     * @param schema what its {@code schema} member must say
     * @return the value, of a network without the entries of its lists that were refused; empty if the root cannot be made
     *     or is not what it should be
     */
    public Optional<Object> document(Node root, Shape.Composite shape, SchemaName schema) {
        if (!(root instanceof Node.Members members)) {
            return problems.refuse(Mismatch.wrongKind(shape, root.token()), Pointer.ROOT, root.position());
        }
        network = shape.type() == Network.class;
        List<Node.Member> rest = new ArrayList<>();
        boolean said = false;
        for (Node.Member member : members.members()) {
            if (!member.name().equals(Documents.SCHEMA)) {
                rest.add(member);
            } else if (said) {
                problems.report(
                        Problem.of("json.duplicate-member"), Pointer.ROOT.child(Documents.SCHEMA), member.position());
            } else {
                said = true;
                if (!requireSchema(member.value(), schema)) {
                    // Held against the form of something else, nearly all of it would be wrong.
                    return Optional.empty();
                }
            }
        }
        if (!said) {
            problems.report(Problem.of("json.missing-member"), Pointer.ROOT.child(Documents.SCHEMA), root.position());
        }
        boolean another = problems.count() > 0;
        Optional<Object> value = record(new Node.Members(rest, root.position()), shape, Pointer.ROOT);
        return another ? Optional.empty() : value;
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
        if (shape instanceof Shape.Text form && node instanceof Node.Text text) {
            return text(text, form, at);
        }
        if (shape instanceof Shape.Composite record && node instanceof Node.Members members) {
            return record(withoutType(members, record, at), record, at);
        }
        if (shape instanceof Shape.Many many && node instanceof Node.Entries entries) {
            return many(entries, many, at);
        }
        if (shape instanceof Shape.Union union && node instanceof Node.Members members) {
            return union(members, union, at);
        }
        if (shape instanceof Shape.Whole whole && node instanceof Node.Digits digits && digits.whole()) {
            return whole(digits, whole, at);
        }
        if (shape instanceof Shape.Flag && node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        return problems.refuse(Mismatch.wrongKind(shape, node.token()), at, node.position());
    }

    /** Whether a document says that it is of the form that is expected; a newer minor version has that form and more. */
    private boolean requireSchema(Node value, SchemaName expected) {
        String said = value instanceof Node.Text text ? text.text() : "";
        Pointer at = Pointer.ROOT.child(Documents.SCHEMA);
        Optional<Problem> fault = SchemaName.fault(said, expected, true);
        if (fault.isPresent()) {
            problems.report(fault.get(), at, value.position());
            return false;
        }
        SchemaName.fault(said, expected, false)
                .ifPresent(newerMinor -> problems.reportUnlessLenient(newerMinor, at, value.position()));
        return true;
    }

    private Optional<Object> text(Node.Text node, Shape.Text shape, Pointer at) {
        if (Surrogates.hasLone(node.text())) {
            return problems.refuse(Problem.of("json.surrogate"), at, node.position());
        }
        try {
            return Optional.of(shape.parse().apply(node.text()));
        } catch (RefusedInputException refused) {
            refused.getProblems().forEach(problem -> problems.report(problem, at, node.position()));
            return Optional.empty();
        }
    }

    private Optional<Object> whole(Node.Digits number, Shape.Whole shape, Pointer at) {
        boolean fits = number.fits() && (shape.wide() || number.value() == (int) number.value());
        if (!fits) {
            return problems.refuse(Problem.of("json.number-range"), at, number.position());
        }
        return Optional.of(shape.wide() ? (Object) number.value() : (Object) (int) number.value());
    }

    private Optional<Object> many(Node.Entries node, Shape.Many shape, Pointer at) {
        boolean ofTheNetwork = network && at.segments().size() == 1;
        int strangers = unknown.size();
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
                problems.report(Problem.of("json.entry-twice"), place, entry.position());
                whole = false;
            } else {
                kept.add(Kept.open(value.get()), i);
            }
        }
        if (!whole) {
            kept.leaveOut();
        } else if (shape.sorted() && unknown.size() > strangers) {
            moveStrangers(strangers, kept.values(), at);
        }
        return whole || ofTheNetwork ? Optional.of(kept) : Optional.empty();
    }

    /** A set is written in its own order, so what its entries have besides goes by the places that they have there. */
    private void moveStrangers(int from, List<Object> values, Pointer at) {
        List<Object> inOrder = new ArrayList<>(new TreeSet<>(values));
        int depth = at.segments().size();
        for (int i = from; i < unknown.size(); i++) {
            Pointer pointer = unknown.get(i).pointer();
            int read = Integer.parseInt(pointer.segments().get(depth));
            Pointer moved = at.child(inOrder.indexOf(values.get(read))).append(pointer.below(depth + 1));
            unknown.set(i, new Unknown(moved, unknown.get(i).offset()));
        }
    }

    private Optional<Object> union(Node.Members node, Shape.Union shape, Pointer at) {
        for (Node.Member member : node.members()) {
            if (member.name().equals(TYPE)) {
                return ofCase(node, member.value(), shape, at);
            }
        }
        return problems.refuse(Problem.of("json.missing-member"), at.child(TYPE), node.position());
    }

    private Optional<Object> ofCase(Node.Members node, Node type, Shape.Union shape, Pointer at) {
        Shape.@Nullable Composite found =
                type instanceof Node.Text text ? shape.cases().get(text.text()) : null;
        if (found != null) {
            return record(withoutType(node, found, at), found, at);
        }
        Problem problem = Mismatch.noCase(shape, type.token());
        if (lenient && shape.unrecognised().isPresent() && type instanceof Node.Text) {
            problems.notice(problem, at.child(TYPE), type.position());
            return record(node, shape.unrecognised().get(), at);
        }
        return problems.refuse(problem, at.child(TYPE), type.position());
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
                problems.report(Problem.of("json.duplicate-member"), at.child(TYPE), member.position());
            } else {
                said = true;
                boolean right = member.value() instanceof Node.Text text
                        && text.text().equals(shape.caseName().get());
                if (!right) {
                    problems.report(
                            Problem.of(
                                    "json.constant", "allowed", shape.caseName().get()),
                            at.child(TYPE),
                            member.value().position());
                }
            }
        }
        if (!said) {
            problems.report(Problem.of("json.missing-member"), at.child(TYPE), node.position());
        }
        return new Node.Members(rest, node.position());
    }

    private Optional<Object> record(Node.Members node, Shape.Composite shape, Pointer at) {
        int size = shape.members().size();
        @Nullable Object[] values = new Object[size];
        boolean[] met = new boolean[size];
        boolean root = network && at.segments().isEmpty();
        boolean whole = true;
        Set<String> strangers = new HashSet<>();
        for (Node.Member member : node.members()) {
            Integer position = shape.byName().get(member.name());
            Pointer place = at.child(MemberNames.shown(member.name()));
            if (position == null) {
                whole &= stranger(member, strangers.add(member.name()), at) || root;
            } else if (met[position]) {
                problems.report(Problem.of("json.duplicate-member"), place, member.position());
                whole = false;
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
                problems.report(Problem.of("json.missing-member"), at.child(member.name()), node.position());
                whole = false;
            }
        }
        return whole ? make(node, shape, values, at) : Optional.empty();
    }

    /** Keeps a member that the form does not have, or refuses it. */
    private boolean stranger(Node.Member member, boolean first, Pointer at) {
        int before = problems.count();
        boolean full = problems.isFull();
        Pointer place = at.child(MemberNames.shown(member.name()));
        if (!first) {
            problems.report(Problem.of("json.duplicate-member"), place, member.position());
        } else {
            problems.reportUnlessLenient(Problem.of("json.unknown-member"), place, member.position());
            unknown.add(new Unknown(at.child(member.name()), member.offset()));
        }
        inspection.member(member, place);
        return !full && problems.count() == before;
    }

    /**
     * Looks for what no reader could tell others: members twice and halves of characters.
     *
     * @param node any value
     * @param at the path to it
     */
    public void inspect(Node node, Pointer at) {
        inspection.value(node, at);
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
        // Of a record that has lost entries, what it says of itself may be for want of them: they are problems already.
        boolean asGiven = Arrays.stream(values).allMatch(value -> !(value instanceof Kept kept) || kept.isWhole());
        Map<Kept, Set<Integer>> refusedEntries = new LinkedHashMap<>();
        for (Problem problem : refused.getProblems()) {
            List<String> path = problem.getPointer().segments();
            Integer position = path.isEmpty() ? null : shape.byName().get(path.get(0));
            boolean ofTheNetwork = network && at.segments().isEmpty() && path.size() > 1;
            if (position != null && ofTheNetwork && values[position] instanceof Kept kept) {
                int entry = Integer.parseInt(path.get(1));
                Pointer original = Kept.redirect(problem.getPointer(), kept.original(entry));
                problems.report(problem.at(original), at, Nodes.find(node, original));
                refusedEntries.computeIfAbsent(kept, list -> new HashSet<>()).add(entry);
            } else {
                if (asGiven) {
                    problems.report(problem, at, Nodes.find(node, problem.getPointer()));
                }
                all = false;
            }
        }
        refusedEntries.forEach(Kept::remove);
        return all;
    }
}
