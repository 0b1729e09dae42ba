package org.nurture.json;

import java.util.List;
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
        JsonParser parser = Limits.FACTORY.createParser(ObjectReadContext.empty(), Utf8.withoutMark(json));
        try (parser) {
            if (parser.nextToken() == null) {
                throw refused(Problem.of("json.empty").with(new TextPosition(1, 1)));
            }
            Node node = new NodeReader(new Jackson3Reader(parser)).read();
            if (parser.nextToken() != null) {
                throw refused(Problem.of("json.trailing").with(Jackson3Reader.position(parser.currentTokenLocation())));
            }
            return node;
        } catch (JacksonException broken) {
            throw refused(fault(parser, broken));
        }
    }

    static Problem fault(JsonParser parser, JacksonException broken) {
        Pointer at = Pointer.of(parser.streamReadContext().pathAsPointer().toString());
        return broken instanceof Limits.Beyond limit
                ? Problem.of(limit.code()).under(at).with(Jackson3Reader.position(parser.currentLocation()))
                : Problem.of("json.syntax").under(at).with(Jackson3Reader.position(broken.getLocation()));
    }

    private static RefusedInputException refused(Problem problem) {
        return new RefusedInputException(List.of(problem));
    }
}
