package org.nurture.json;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nurture.identity.Pseudonym;
import org.nurture.identity.ReferralId;
import org.nurture.json.collect.Collector;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.SchemaName;
import org.nurture.json.collect.Surrogates;
import org.nurture.json.shape.Shape;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;

/** Reads an envelope and what it holds, and tells every problem of both. */
final class EnvelopeReader<T> {
    static final String VERSION = "1.0";
    static final String JSON = "application/json";
    static final Set<String> ATTRIBUTES =
            Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema", "data");

    private static final TextPosition START = new TextPosition(1, 1);

    private final Class<T> type;
    private final EnvelopeData form;
    private final List<Problem> problems = new ArrayList<>();
    private Node.Members root = new Node.Members(List.of(), START);
    private final Map<String, Node> attributes = new LinkedHashMap<>();

    EnvelopeReader(Class<T> type) {
        this.type = type;
        this.form = EnvelopeData.of(type);
    }

    ReadResult<EventEnvelope<T>> read(byte[] json) {
        try {
            return read(Utf8.decode(json));
        } catch (RefusedInputException notUtf8) {
            return ReadResult.refused(notUtf8.getProblems());
        }
    }

    ReadResult<EventEnvelope<T>> read(String json) {
        try {
            Node node = Trees.read(json);
            if (!(node instanceof Node.Members members)) {
                return ReadResult.refused(List.of(
                        Problem.of("json.wrong-kind", "expected", "an object").with(node.position())));
            }
            root = members;
            return envelope();
        } catch (RefusedInputException notJson) {
            return ReadResult.refused(notJson.getProblems());
        }
    }

    private ReadResult<EventEnvelope<T>> envelope() {
        for (Node.Member member : root.members()) {
            if (member.value() instanceof Node.Nothing) {
                // CloudEvents: a null is an attribute that is not there.
                continue;
            }
            if (attributes.putIfAbsent(member.name(), member.value()) != null) {
                report(Problem.of("json.duplicate-member"), member.name(), member.position());
            } else if (!ATTRIBUTES.contains(member.name()) && !EventEnvelope.isExtension(member.name())) {
                report(Problem.of("envelope.attribute"), member.name(), member.position());
            }
        }
        required("specversion", text -> constant(text, VERSION));
        Optional<String> id = required("id", text -> text);
        Optional<URI> source = required("source", EnvelopeReader::address);
        Optional<String> kind = required("type", text -> text);
        required("dataschema", text -> constant(text, form.dataschema().toString()));
        Optional<Pseudonym> subject =
                form.needsSubject() ? required("subject", Pseudonym::of) : optional("subject", Pseudonym::of);
        optional(EventEnvelope.REFERRAL, ReferralId::of);
        Optional<Instant> time = optional("time", EnvelopeReader::moment);
        optional("datacontenttype", EnvelopeReader::json);
        Optional<Object> data = data();
        Optional<EventEnvelope<T>> envelope = Optional.empty();
        if (problems.isEmpty()) {
            envelope = make(id.orElseThrow(), source.orElseThrow(), kind.orElseThrow(), type.cast(data.orElseThrow()));
        }
        EventEnvelope<T> made = envelope.orElse(null);
        if (made != null) {
            made = subject.isPresent() ? made.withSubject(subject.get()) : made;
            made = time.isPresent() ? made.withTime(time.get()) : made;
            made = extended(made);
        }
        List<Problem> found = problems.stream()
                .sorted(Comparator.comparing(problem -> problem.getPosition().orElse(START)))
                .toList();
        return found.isEmpty() && made != null ? ReadResult.within(made, form.schema()) : ReadResult.refused(found);
    }

    private Optional<EventEnvelope<T>> make(String id, URI source, String kind, T data) {
        try {
            return Optional.of(EventEnvelope.of(id, source, data).withType(kind));
        } catch (RefusedInputException refused) {
            for (Problem problem : refused.getProblems()) {
                String name = problem.getPointer().segments().get(0);
                problems.add(problem.with(attributes.getOrDefault(name, root).position()));
            }
            return Optional.empty();
        }
    }

    private EventEnvelope<T> extended(EventEnvelope<T> envelope) {
        EventEnvelope<T> more = envelope;
        for (Map.Entry<String, Node> attribute : attributes.entrySet()) {
            if (!ATTRIBUTES.contains(attribute.getKey())) {
                Optional<Object> value = scalar(attribute.getValue());
                if (value.isPresent()) {
                    more = extended(more, attribute.getKey(), value.get(), attribute.getValue());
                } else {
                    report(
                            Problem.of("envelope.attribute"),
                            attribute.getKey(),
                            attribute.getValue().position());
                }
            }
        }
        return more;
    }

    private EventEnvelope<T> extended(EventEnvelope<T> envelope, String name, Object value, Node node) {
        try {
            return envelope.withExtension(name, value);
        } catch (RefusedInputException refused) {
            refused.getProblems().forEach(problem -> report(problem.at(Pointer.ROOT), name, node.position()));
            return envelope;
        }
    }

    private static Optional<Object> scalar(Node node) {
        if (node instanceof Node.Text text) {
            return Surrogates.hasLone(text.text()) ? Optional.empty() : Optional.of(text.text());
        }
        if (node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        boolean fits = node instanceof Node.Digits digits && digits.fits() && digits.value() == (int) digits.value();
        return fits && node instanceof Node.Digits digits ? Optional.of((int) digits.value()) : Optional.empty();
    }

    private Optional<Object> data() {
        Node node = attributes.get("data");
        if (node == null) {
            report(Problem.of("json.missing-member"), "data", root.position());
            return Optional.empty();
        }
        Collector collector = Collector.strict();
        Optional<Object> value;
        if (form.shape() instanceof Shape.Composite document) {
            value = collector.document(
                    node, document, SchemaName.parse(form.schema()).orElseThrow());
            collector.problems().forEach(problem -> problems.add(problem.under(Pointer.ROOT.child("data"))));
        } else {
            value = collector.read(node, form.shape(), Pointer.ROOT.child("data"));
            problems.addAll(collector.problems());
        }
        return value;
    }

    private <V> Optional<V> required(String name, Function<String, V> parse) {
        if (!attributes.containsKey(name)) {
            report(Problem.of("json.missing-member"), name, root.position());
        }
        return optional(name, parse);
    }

    private <V> Optional<V> optional(String name, Function<String, V> parse) {
        Node node = attributes.get(name);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Text text)) {
            report(Problem.of("json.wrong-kind", "expected", "a text"), name, node.position());
            return Optional.empty();
        }
        if (Surrogates.hasLone(text.text())) {
            report(Problem.of("json.surrogate"), name, node.position());
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text.text()));
        } catch (RefusedInputException refused) {
            refused.getProblems().forEach(problem -> report(problem, name, node.position()));
            return Optional.empty();
        }
    }

    private static String constant(String text, String allowed) {
        if (!text.equals(allowed)) {
            throw RefusedInputException.of("json.constant", "allowed", allowed);
        }
        return text;
    }

    private static String json(String text) {
        if (!text.equals(JSON) && !text.startsWith(JSON + ";")) {
            throw RefusedInputException.of("envelope.content-type");
        }
        return text;
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notOne) {
            throw RefusedInputException.of("json.address");
        }
    }

    /** Other people's envelopes may have an offset, as RFC 3339 allows. */
    private static Instant moment(String text) {
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        } catch (DateTimeException notOne) {
            throw RefusedInputException.of("json.instant");
        }
    }

    private void report(Problem problem, String name, TextPosition position) {
        problems.add(problem.under(Pointer.ROOT.child(name)).with(position));
    }
}
