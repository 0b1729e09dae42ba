package org.nurture.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.LineReader;
import org.nurture.json.Lines;
import org.nurture.json.NurtureJson;
import org.nurture.json.NurtureSchemas;
import org.nurture.json.ProblemDetails;
import org.nurture.json.ReadResult;
import org.nurture.network.Network;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.TextPosition;

/** What is wrong with one file; of more problems than are shown only the number is kept. */
final class Validation {
    private static final int UNPROCESSABLE = 422;
    private static final TextPosition START = new TextPosition(1, 1);

    private final InputFile file;
    private final int show;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> schema = Optional.empty();
    private long records;
    private long refused;
    private long more;

    private Validation(InputFile file, int show) {
        this.file = file;
        this.show = show;
    }

    /**
     * Reads a file.
     *
     * @param given the type of documents that do not say what they are; null if they must
     */
    static Validation of(InputFile file, @Nullable String given, int show, boolean interactive, PrintWriter err)
            throws UnusableInput {
        Validation validation = new Validation(file, show);
        Optional<String> said = given == null ? file.schema() : Optional.of(InputFile.schemaName(given));
        Optional<Class<?>> type = said.flatMap(NurtureSchemas::typeOf);
        if (type.isPresent()) {
            validation.schema = Optional.of(NurtureJson.schemaOf(type.get()));
            if (file.lines()) {
                validation.lines(type.get(), given != null, interactive, err);
            } else {
                validation.document(type.get());
            }
        } else {
            validation.nameless(said.isPresent());
        }
        return validation;
    }

    private void document(Class<?> type) throws UnusableInput {
        add(NurtureJson.strict().read(file.bytes(), type));
    }

    private <T> void lines(Class<T> type, boolean bare, boolean interactive, PrintWriter err) throws UnusableInput {
        Lines<T> lines = NurtureJson.strict().lines(type);
        try (InputStream in =
                        Progress.over(Files.newInputStream(file.path()), Files.size(file.path()), interactive, err);
                LineReader<T> reader = (bare ? lines.withoutSchema() : lines).read(in)) {
            while (reader.hasNext()) {
                add(reader.next().result());
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw file.unreadable();
        }
    }

    /** Without a type only JSON itself can be looked at, and of lines only the first. */
    private void nameless(boolean said) throws UnusableInput {
        Optional<List<Problem>> found = first();
        if (found.isEmpty()) {
            return;
        }
        List<Problem> unreadable = found.get().stream()
                .filter(problem -> ProblemDetails.statusOf(problem.getCode()) != UNPROCESSABLE
                        || (problem.getCode().equals("json.wrong-kind")
                                && problem.getPointer().equals(Pointer.ROOT)))
                .toList();
        Problem unknown = Problem.of(said ? "json.schema" : "json.missing-member", "expected", "nurture/TYPE/1")
                .under(Pointer.ROOT.child("schema"))
                .with(START);
        records++;
        refused++;
        (unreadable.isEmpty() ? List.of(unknown) : unreadable).forEach(this::keep);
    }

    private Optional<List<Problem>> first() throws UnusableInput {
        if (!file.lines()) {
            return Optional.of(
                    NurtureJson.strict().read(file.bytes(), Network.class).problems());
        }
        try (LineReader<Network> reader =
                NurtureJson.strict().lines(Network.class).read(file.path())) {
            return reader.hasNext() ? Optional.of(reader.next().result().problems()) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            throw file.unreadable();
        }
    }

    private void add(ReadResult<?> result) {
        records++;
        refused += result.problems().isEmpty() ? 0 : 1;
        result.problems().forEach(this::keep);
    }

    private void keep(Problem problem) {
        if (problems.size() < show) {
            problems.add(problem);
        } else {
            more++;
        }
    }

    InputFile file() {
        return file;
    }

    Optional<String> schema() {
        return schema;
    }

    /** How many documents there were: one, or the lines of a file of lines. */
    long records() {
        return records;
    }

    long refused() {
        return refused;
    }

    List<Problem> problems() {
        return problems;
    }

    /** How many problems there are beyond those that are kept. */
    long more() {
        return more;
    }
}
