package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.nurture.json.token.NameTable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/** However the text of an object comes in, the names of its members are found as a table finds them. */
class NameTableLaws {
    private static final JsonFactory PLAIN = new JsonFactory();

    private static final JsonFactory NOT_CANONICAL = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /**
     * An object to be read.
     *
     * @param names the names that its members may have
     * @param members those that they have
     */
    record Read(List<String> names, List<String> members) {}

    @Provide
    Arbitrary<Read> objects() {
        Arbitrary<String> letters = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.chars().range('a', 'd').map(String::valueOf)),
                Tuple.of(2, Arbitraries.chars().alpha().map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("\u00e9", "\u0100", "\u20ac", "\ud83d\ude00")));
        return letters.list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(name -> String.join("", name))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(names -> Arbitraries.of(names)
                        .flatMap(name -> Arbitraries.of(nearly(name)))
                        .list()
                        .ofMaxSize(20)
                        .map(members -> new Read(names, members)));
    }

    @Property(tries = 500)
    void aNameIsFoundAlikeHoweverItsTextComesIn(@ForAll("objects") Read read, @ForAll Random random) {
        NameTable table = new NameTable(read.names());
        List<Integer> found =
                read.members().stream().map(name -> table.find(name, 0)).toList();
        String json = json(read.members(), random);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(found)
                .isEqualTo(read.members().stream().map(read.names()::indexOf).toList());
        for (int i = 0; i < found.size(); i++) {
            String name = read.members().get(i);
            char[] within = ("x" + name + "y").toCharArray();
            assertThat(table.find(within, 1, name.length())).isEqualTo(found.get(i));
        }
        for (JsonFactory factory : List.of(PLAIN, NOT_CANONICAL)) {
            assertThat(found(factory.createParser(ObjectReadContext.empty(), bytes), table))
                    .isEqualTo(found);
            assertThat(found(factory.createParser(ObjectReadContext.empty(), json), table))
                    .isEqualTo(found);
            assertThat(found(factory.createParser(ObjectReadContext.empty(), oneByOne(bytes)), table))
                    .isEqualTo(found);
        }
        assertThat(found(copy(bytes), table)).isEqualTo(found);
    }

    /** A name and what is nearly it; what is made of one name may be another of the table. */
    private static List<String> nearly(String name) {
        String prefix = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        String capitals = name.toUpperCase(Locale.ROOT);
        return List.of(
                name, name, name, prefix, capitals, name + "a", name + "\u00e9", name + "\u0000", "\u0000" + name);
    }

    /** What is answered for each member until no more follow. */
    private static List<Integer> found(JsonParser parser, NameTable table) {
        Jackson3Reader reader = new Jackson3Reader(parser);
        List<Integer> found = new ArrayList<>();
        reader.next();
        for (int next = reader.nextMember(table, 0);
                next != NameTable.NO_MORE;
                next = reader.nextMember(table, found.size())) {
            found.add(next);
            reader.next();
        }
        return found;
    }

    private static JsonParser copy(byte[] bytes) {
        JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), bytes);
        TokenBuffer buffer = TokenBuffer.forBuffering(parser, ObjectReadContext.empty());
        parser.nextToken();
        buffer.copyCurrentStructure(parser);
        return buffer.asParser();
    }

    private static InputStream oneByOne(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(most, 1));
            }
        };
    }

    private static String json(List<String> members, Random random) {
        return members.stream()
                .map(name -> "\"" + escaped(name, random) + "\": " + (random.nextBoolean() ? "7" : "\"seven\""))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String escaped(String name, Random random) {
        int often = 1 + random.nextInt(8);
        return name.codePoints()
                .mapToObj(Character::toString)
                .flatMap(letter -> letter.equals("\u0000") || random.nextInt(often) == 0
                        ? letter.chars().mapToObj(unit -> "\\u%04x".formatted(unit))
                        : Stream.of(letter))
                .collect(Collectors.joining());
    }
}
