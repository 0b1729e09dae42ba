package org.nurture.json;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nurture.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems as RFC 9457 hands them to whoever called a service: {@code application/problem+json}.
 *
 * <p>The members are {@code type}, {@code title}, {@code status}, {@code detail} and {@code errors}; each entry of
 * {@code errors} has {@code pointer}, {@code code}, {@code message}, {@code remedy} and, where the input was a text,
 * {@code line} and {@code column}. The pointer is that of RFC 6901 in plain text, empty for the whole document.
 *
 * <p>The {@code type} is {@code urn:nurture:problem:} and the code, where all problems have the same, and that of
 * {@code problem-details.several} where they have not. Codes, and so types, are permanent. Nothing here holds a value of the
 * input.
 */
public final class ProblemDetails {
    /** The media type under which problem details are sent. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:nurture:problem:";
    private static final String SEVERAL = "problem-details.several";
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> UNREADABLE =
            Set.of("json.syntax", "json.utf8", "json.empty", "json.trailing", "ndjson.compressed");
    private static final Set<String> BEYOND = Set.of(
            "json.too-deep",
            "json.text-too-long",
            "json.number-too-long",
            "json.name-too-long",
            "json.document-too-long",
            "json.too-many-values",
            "ndjson.line-length");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Problem> problems;

    private ProblemDetails(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Makes the details of problems.
     *
     * @param problems the problems, at least one
     * @return the details
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemDetails of(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("there is no problem to tell the details of");
        }
        return new ProblemDetails(List.copyOf(problems));
    }

    /**
     * Answers the URI that stands for a code in {@code type}.
     *
     * @param code a code, such as {@code json.missing-member}
     * @return such as {@code urn:nurture:problem:json.missing-member}
     */
    public static URI typeOf(String code) {
        return URI.create(TYPE + code);
    }

    /**
     * Answers the HTTP status that fits a code.
     *
     * @param code a code
     * @return 400 where the text could not be read at all, 413 where it went beyond a limit, 422 otherwise
     */
    public static int statusOf(String code) {
        return UNREADABLE.contains(code) ? BAD_REQUEST : BEYOND.contains(code) ? TOO_LARGE : UNPROCESSABLE;
    }

    /**
     * Answers the HTTP status that is suggested.
     *
     * @return that of the problems where they agree, 422 otherwise
     */
    public int status() {
        List<Integer> statuses = problems.stream()
                .map(problem -> statusOf(problem.getCode()))
                .distinct()
                .toList();
        return statuses.size() == 1 ? statuses.get(0) : UNPROCESSABLE;
    }

    /**
     * Answers the details for a framework that writes JSON itself.
     *
     * @return texts, whole numbers, lists and maps of these, in a fixed order, unmodifiable
     */
    public Map<String, Object> asMap() {
        Problem first = problems.get(0);
        Problem several =
                Problem.of(SEVERAL, "count", Integer.toString(problems.size())).at(first.getPointer());
        boolean alike = problems.stream().allMatch(problem -> problem.getCode().equals(first.getCode()));
        Problem said = alike ? first : several;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("type", typeOf(said.getCode()).toString());
        details.put("title", title(said.getCode()));
        details.put("status", status());
        details.put("detail", problems.size() == 1 ? sentence(first) : sentence(several));
        List<Map<String, Object>> errors = new ArrayList<>();
        problems.forEach(problem -> errors.add(error(problem)));
        details.put("errors", Collections.unmodifiableList(errors));
        return Collections.unmodifiableMap(details);
    }

    /**
     * Answers the details as a JSON text, in one line.
     *
     * @return the text
     */
    public String toJson() {
        return MAPPER.writeValueAsString(asMap());
    }

    /** A title is the same for every problem of its type, so what differs between them is left open. */
    private static String title(String code) {
        return code.equals(SEVERAL)
                ? "Several things are wrong"
                : Problem.of(code).getMessage().replaceAll("\\{[^}]*}", "…");
    }

    private static String sentence(Problem problem) {
        return problem.getMessage() + ". " + problem.getRemedy() + ".";
    }

    private static Map<String, Object> error(Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", problem.getPointer().text());
        error.put("code", problem.getCode());
        error.put("message", problem.getMessage());
        error.put("remedy", problem.getRemedy());
        problem.getPosition().ifPresent(position -> {
            error.put("line", position.line());
            error.put("column", position.column());
        });
        return Collections.unmodifiableMap(error);
    }

    /** Answers how many problems there are. */
    @Override
    public String toString() {
        return "ProblemDetails[problems: " + problems.size() + "]";
    }
}
