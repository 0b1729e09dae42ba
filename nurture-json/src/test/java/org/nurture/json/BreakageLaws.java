package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.Pointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** A valid document, broken in one place in one of many ways: the reader names that place, by that code. */
class BreakageLaws {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The ways, each with the code that names it. */
    enum Way {
        UNKNOWN_MEMBER("json.unknown-member"),
        DUPLICATE_MEMBER("json.duplicate-member"),
        MISSING_MEMBER("json.missing-member"),
        NULL("json.null"),
        NULL_IN_LIST("json.null"),
        NUMBER_FOR_TEXT("json.number-for-text"),
        FRACTION_FOR_TEXT("json.number-for-text"),
        FLAG_FOR_TEXT("json.wrong-kind"),
        OBJECT_FOR_TEXT("json.wrong-kind"),
        TEXT_FOR_LIST("json.wrong-kind"),
        TEXT_FOR_OBJECT("json.wrong-kind"),
        TEXT_FOR_NUMBER("json.wrong-kind"),
        FRACTION_FOR_NUMBER("json.wrong-kind"),
        TEXT_FOR_FLAG("json.wrong-kind"),
        HUGE_NUMBER("json.number-range"),
        NO_SUCH_WORD("json.constant"),
        NO_SUCH_TYPE("json.constant"),
        NO_SUCH_DAY("json.date"),
        HALF_CHARACTER("json.surrogate"),
        ENTRY_TWICE("json.entry-twice"),
        OTHER_SCHEMA("json.schema"),
        NEWER_SCHEMA("json.schema-newer"),
        TRAILING("json.trailing"),
        CUT_OFF("json.syntax"),
        TOO_DEEP("json.too-deep"),
        LONG_NAME("json.name-too-long"),
        LONG_NUMBER("json.number-too-long"),
        LONG_TEXT("json.text-too-long");

        private final String code;

        Way(String code) {
            this.code = code;
        }
    }

    private static final Map<Way, Integer> DONE = new EnumMap<>(Way.class);

    private final List<Place> places = new ArrayList<>();

    /** A value of a document: where, what is expected there, and where it hangs. */
    private record Place(Pointer at, Shape shape, JsonNode parent, String name, int index, boolean required) {
        void put(JsonNode other) {
            if (parent instanceof ObjectNode object) {
                object.set(name, other);
            } else {
                ((ArrayNode) parent).set(index, other);
            }
        }

        void put(String raw) {
            put(MAPPER.getNodeFactory().rawValueNode(new RawValue(raw)));
        }

        boolean isTextLike() {
            return shape instanceof Shape.Text;
        }
    }

    @Property(tries = 2_500)
    void theReaderNamesThePlaceAndTheCode(@ForAll("entities") Class<?> type, @ForAll Way way, @ForAll long seed) {
        Random random = new Random(seed);
        Shape.Composite shape = (Shape.Composite) Shapes.of(type);
        ObjectNode root = (ObjectNode) MAPPER.readTree(Samples.of(type, seed));
        places.clear();
        visit(root, shape, Pointer.ROOT);
        Optional<Pointer> broken = breakIt(root, way, random);
        if (broken.isEmpty()) {
            return; // The document has no place that can be broken so.
        }
        String text = MAPPER.writeValueAsString(root);
        if (way == Way.TRAILING) {
            text += " {}";
        } else if (way == Way.CUT_OFF) {
            text = text.substring(0, text.length() - 1);
        } else if (way == Way.DUPLICATE_MEMBER) {
            text = text.replace(
                    "\"~twice~\"",
                    "\"" + broken.get().segments().get(broken.get().segments().size() - 1) + "\"");
        }

        for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
            ReadResult<?> read = json.read(text, type);
            boolean taken = json == NurtureJson.lenient() && way == Way.UNKNOWN_MEMBER;
            assertThat((taken ? read.notices() : read.problems()))
                    .as("%s of %s in %s", way, broken.get(), text)
                    .anySatisfy(problem -> {
                        assertThat(problem.getCode()).isEqualTo(way.code);
                        assertThat(problem.getPointer()).isEqualTo(broken.get());
                        assertThat(problem.getPosition()).isPresent();
                    });
            assertThat(read.value().isPresent()).isEqualTo(taken);
        }
        DONE.merge(way, 1, Integer::sum);
    }

    @AfterContainer
    static void everyWayWasGone() {
        assertThat(DONE.keySet()).containsExactly(Way.values());
    }

    private Optional<Pointer> breakIt(ObjectNode root, Way way, Random random) {
        return switch (way) {
            case TRAILING -> Optional.of(Pointer.ROOT);
            case CUT_OFF -> Optional.of(last(root, Pointer.ROOT));
            case OTHER_SCHEMA -> schema(root, "nurture/unheard-of/1");
            case NEWER_SCHEMA -> schema(root, root.get("schema").asString().replace("/1", "/7"));
            case UNKNOWN_MEMBER -> object(root, random).map(place -> added(place, "mood", "1"));
            case LONG_NAME ->
                object(root, random).map(place -> {
                    Pointer before = last((ObjectNode) place.parent(), place.at());
                    added(place, "n".repeat(5_000), "1");
                    return before;
                });
            case DUPLICATE_MEMBER ->
                member(random, true, place -> {
                    ((ObjectNode) place.parent()).putRawValue("~twice~", new RawValue("1"));
                    return place.at();
                });
            case MISSING_MEMBER ->
                member(random, false, place -> {
                    ((ObjectNode) place.parent()).remove(place.name());
                    return place.at();
                });
            case NULL -> put(random, place -> place.parent() instanceof ObjectNode, "null");
            case NULL_IN_LIST -> put(random, place -> place.parent() instanceof ArrayNode, "null");
            case NUMBER_FOR_TEXT -> put(random, Place::isTextLike, "7");
            case FRACTION_FOR_TEXT -> put(random, Place::isTextLike, "7.5");
            case FLAG_FOR_TEXT -> put(random, Place::isTextLike, "true");
            case OBJECT_FOR_TEXT -> put(random, Place::isTextLike, "{}");
            case TEXT_FOR_LIST -> put(random, place -> place.shape() instanceof Shape.Many, "\"x\"");
            case TEXT_FOR_OBJECT -> put(random, BreakageLaws::isObject, "\"x\"");
            case TEXT_FOR_NUMBER -> put(random, place -> place.shape() instanceof Shape.Whole, "\"7\"");
            case FRACTION_FOR_NUMBER -> put(random, place -> place.shape() instanceof Shape.Whole, "7.0");
            case TEXT_FOR_FLAG -> put(random, place -> place.shape() instanceof Shape.Flag, "\"true\"");
            case HUGE_NUMBER -> put(random, place -> place.shape() instanceof Shape.Whole, "9223372036854775808");
            case NO_SUCH_WORD ->
                put(
                        random,
                        place -> place.shape() instanceof Shape.Text text
                                && text.allowed().isPresent(),
                        "\"no-such-word\"");
            case NO_SUCH_TYPE ->
                one(
                                random,
                                place -> place.shape() instanceof Shape.Union union
                                        && union.unrecognised().isEmpty())
                        .map(place -> {
                            ((ObjectNode) place.parent()
                                            .at(
                                                    place.parent() instanceof ArrayNode
                                                            ? "/" + place.index()
                                                            : "/" + place.name()))
                                    .put("type", "no-such-type");
                            return place.at().child("type");
                        });
            case NO_SUCH_DAY ->
                put(random, place -> place.shape().expected().startsWith("a day such as"), "\"2023-02-29\"");
            case HALF_CHARACTER -> put(random, Place::isTextLike, "\"\\udc00\"");
            case ENTRY_TWICE ->
                one(random, place -> place.parent() instanceof ArrayNode && place.required())
                        .map(place -> {
                            ArrayNode list = (ArrayNode) place.parent();
                            list.add(list.get(place.index()));
                            return parent(place.at()).child(list.size() - 1);
                        });
            case TOO_DEEP ->
                one(random, place -> true).map(place -> {
                    place.put("[".repeat(70) + "]".repeat(70));
                    Pointer at = place.at();
                    while (at.segments().size() < 64) {
                        at = at.child(0);
                    }
                    return at;
                });
            case LONG_NUMBER ->
                one(random, place -> true).map(place -> {
                    place.put("1".repeat(5_000));
                    return place.at();
                });
            case LONG_TEXT ->
                one(random, place -> true).map(place -> {
                    place.put("\"" + "x".repeat(200_000) + "\"");
                    return place.at();
                });
        };
    }

    private static boolean isObject(Place place) {
        return place.shape() instanceof Shape.Composite || place.shape() instanceof Shape.Union;
    }

    private static Optional<Pointer> schema(ObjectNode root, String other) {
        root.put("schema", other);
        return Optional.of(Pointer.ROOT.child("schema"));
    }

    /** Where reading stood before what ends it: at the last member of the object. */
    private static Pointer last(ObjectNode object, Pointer at) {
        List<String> names = List.copyOf(object.propertyNames());
        return at.child(names.get(names.size() - 1));
    }

    private static Pointer added(Place place, String name, String raw) {
        ((ObjectNode) place.parent()).putRawValue(name, new RawValue(raw));
        return place.at().child(name);
    }

    /** An object of ours, as the place whose parent it is. */
    private Optional<Place> object(ObjectNode root, Random random) {
        List<Place> objects = new ArrayList<>();
        objects.add(new Place(Pointer.ROOT, Shapes.of(String.class), root, "", 0, true));
        for (Place place : places) {
            if (place.parent() instanceof ObjectNode) {
                objects.add(new Place(parent(place.at()), place.shape(), place.parent(), "", 0, true));
            }
        }
        return Optional.of(objects.get(random.nextInt(objects.size())));
    }

    private Optional<Pointer> member(Random random, boolean any, java.util.function.Function<Place, Pointer> breaking) {
        return one(random, place -> place.parent() instanceof ObjectNode && (any || place.required()))
                .map(breaking);
    }

    private Optional<Pointer> put(Random random, java.util.function.Predicate<Place> fitting, String raw) {
        return one(random, fitting).map(place -> {
            place.put(raw);
            return place.at();
        });
    }

    private Optional<Place> one(Random random, java.util.function.Predicate<Place> fitting) {
        List<Place> some = places.stream().filter(fitting).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    private static Pointer parent(Pointer at) {
        Pointer parent = Pointer.ROOT;
        for (String segment : at.segments().subList(0, at.segments().size() - 1)) {
            parent = parent.child(segment);
        }
        return parent;
    }

    /** Notes every value below one; of an entry, "required" says that its list is a set. */
    private void visit(JsonNode node, Shape shape, Pointer at) {
        if (shape instanceof Shape.Union union) {
            visit(node, union.cases().get(node.get("type").asString()), at);
        } else if (shape instanceof Shape.Composite composite) {
            for (Member member : composite.members()) {
                JsonNode below = node.get(member.name());
                if (below != null) {
                    Pointer place = at.child(member.name());
                    places.add(new Place(place, member.shape(), node, member.name(), 0, member.required()));
                    visit(below, member.shape(), place);
                }
            }
        } else if (shape instanceof Shape.Many many) {
            for (int i = 0; i < node.size(); i++) {
                places.add(new Place(at.child(i), many.element(), node, "", i, many.sorted()));
                visit(node.get(i), many.element(), at.child(i));
            }
        }
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }
}
