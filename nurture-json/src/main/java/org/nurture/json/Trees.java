package org.nurture.json;

import java.util.List;
import java.util.Optional;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.NodeReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads a whole JSON text into nodes, or refuses it for the first thing that makes it no JSON. */
final class Trees {
    private Trees() {}

    static Node read(String json) {
        return read(Settings.DEFAULTS, Utf8.withoutMark(json));
    }

    /** Reads a text that has no byte order mark. */
    static Node read(Settings settings, String json) {
        Whole whole = whole(settings, json);
        if (whole.trailing().isPresent()) {
            throw refused(whole.trailing().get());
        }
        return whole.root();
    }

    /**
     * A value and what follows it.
     *
     * @param root the value
     * @param trailing that something follows it; empty if nothing does
     */
    record Whole(Node root, Optional<Problem> trailing) {}

    /** Reads the value of a text and does not refuse it for what follows. */
    static Whole whole(Settings settings, String json) {
        try (JsonParser parser = settings.patient().createParser(ObjectReadContext.empty(), json)) {
            return whole(settings, parser);
        }
    }

    private static Whole whole(Settings settings, JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw refused(Problem.of("json.empty").with(new TextPosition(1, 1)));
            }
            Node root =
                    new NodeReader(new Jackson3Reader(parser), settings.limits().values()).read();
            return new Whole(root, trailing(parser));
        } catch (JacksonException broken) {
            throw refused(fault(parser, broken));
        }
    }

    private static Optional<Problem> trailing(JsonParser parser) {
        try {
            return parser.nextToken() == null
                    ? Optional.empty()
                    : Optional.of(trailingAt(Jackson3Reader.position(parser.currentTokenLocation())));
        } catch (JacksonException noJson) {
            return Optional.of(trailingAt(
                    noJson.getLocation() == null
                            ? Jackson3Reader.position(parser.currentLocation())
                            : Jackson3Reader.position(noJson.getLocation())));
        }
    }

    private static Problem trailingAt(TextPosition position) {
        return Problem.of("json.trailing").with(position);
    }

    /** What ended the reading, at the token that was reached, or where the text ceases to be JSON. */
    static Problem fault(JsonParser parser, JacksonException broken) {
        Pointer at = Jackson3Reader.pointer(parser.streamReadContext());
        TextPosition token = Jackson3Reader.position(parser.currentTokenLocation());
        return broken instanceof Limits.Beyond limit
                ? Problem.of(limit.code()).under(at).with(token)
                : Problem.of("json.syntax")
                        .under(at)
                        .with(broken.getLocation() == null ? token : Jackson3Reader.position(broken.getLocation()));
    }

    private static RefusedInputException refused(Problem problem) {
        return new RefusedInputException(List.of(problem));
    }
}
