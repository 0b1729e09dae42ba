package org.nurture.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nurture.problem.RefusedInputException;

/**
 * Whatever the text: {@code of} reads it or throws the one documented exception, {@code tryParse} throws nothing, and the two
 * agree. For every type of the core that reads a text.
 */
class ReadingLaws {
    private static final Map<Class<?>, Method> OF = readers("of");
    private static final Map<Class<?>, Method> TRY_PARSE = readers("tryParse");

    /** Texts near to those that some type takes, which chance alone does not find. */
    private static final List<String> NEAR = List.of(
            "0000/01",
            "0008/09",
            "1899/00",
            "2999/00",
            "2024/25",
            "tuesday-pm",
            "2010-13-45",
            "2010-02-30",
            "1970",
            "0000",
            "B801200005001",
            "T20110001804V",
            "9434765870",
            "1000102504",
            "100014009",
            "830/1234",
            "E10000007",
            "5420059",
            "9780750455671",
            "0000000000",
            "080442957X",
            "/a~1b",
            "/a~2",
            "p-0042",
            "888888");

    private static Map<Class<?>, Method> readers(String name) {
        Map<Class<?>, Method> readers = new LinkedHashMap<>();
        for (Class<?> type : CoreClasses.visible()) {
            try {
                readers.put(type, type.getMethod(name, String.class));
            } catch (NoSuchMethodException none) {
                continue;
            }
        }
        return readers;
    }

    @Example
    void lookingFindsTheReaders() {
        assertThat(OF).hasSizeGreaterThan(35);
        assertThat(OF.keySet()).containsAll(TRY_PARSE.keySet());
        assertThat(TRY_PARSE).hasSizeGreaterThan(32);
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefused(@ForAll("texts") String text) throws IllegalAccessException {
        for (Method of : OF.values()) {
            Optional<Object> read = read(of, text);
            Method tryParse = TRY_PARSE.get(of.getDeclaringClass());
            if (tryParse != null) {
                assertThat(tried(tryParse, text)).as(tryParse + " of " + text).isEqualTo(read);
            }
        }
    }

    private static Optional<Object> read(Method of, String text) throws IllegalAccessException {
        try {
            return Optional.of(of.invoke(null, text));
        } catch (InvocationTargetException thrown) {
            assertThat(thrown.getCause()).as(of + " of " + text).isInstanceOf(RefusedInputException.class);
            return Optional.empty();
        }
    }

    private static Object tried(Method tryParse, String text) throws IllegalAccessException {
        try {
            return tryParse.invoke(null, text);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(tryParse + " of " + text, thrown.getCause());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<Arbitrary<String>> kinds = new ArrayList<>();
        kinds.add(Arbitraries.strings().ofMaxLength(20));
        kinds.add(Arbitraries.strings().all().ofMaxLength(70));
        kinds.add(Arbitraries.strings().withChars("0123456789/-").ofMaxLength(13));
        // Digits of other scripts, letters that change their number when made capital, blanks and half characters.
        kinds.add(Arbitraries.strings()
                .withChars("\u0661\u0966\uff12\u00df\u0130\u017f\ufb01\u00a0\u2009\u200b\u0301\ud83d\udc4d19/-E~#am")
                .ofMaxLength(14));
        kinds.add(Arbitraries.of(NEAR));
        kinds.add(Arbitraries.of(NEAR)
                .flatMap(near -> Arbitraries.integers()
                        .between(0, near.length() - 1)
                        .flatMap(at -> Arbitraries.chars()
                                .map(other -> near.substring(0, at) + other + near.substring(at + 1)))));
        return Arbitraries.oneOf(kinds);
    }
}
