package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back as the same value, for every type that has a form. */
class RoundTripLaws {
    private static final JsonMapper HOST = JsonMapper.builder()
            .addModule(new NurtureModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final Host HOST_ON_TWO = Host.of(new ObjectMapper().registerModule(new NurtureJackson2Module()));

    @Test
    void lookingFindsTheTypes() {
        assertThat(CoreTypes.entities()).hasSizeGreaterThan(25);
        assertThat(CoreTypes.all()).hasSizeGreaterThan(120);
    }

    @Property(tries = 1500)
    void everyDocumentComesBack(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));

        byte[] written = NurtureJson.strict().write(value);
        ReadResult<?> read = NurtureJson.strict().read(written, type);

        assertThat(read.problems()).isEmpty();
        assertThat((Object) read.value().orElseThrow()).isEqualTo(value);
        assertThat(NurtureJson.strict().write(read.value().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 500)
    void prettyTextIsTheSameDocument(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));

        assertThat((Object)
                        NurtureJson.strict().readOrThrow(NurtureJson.strict().writePretty(value), type))
                .isEqualTo(value);
    }

    @Property(tries = 1500)
    void everyTypeComesBackThroughAHostsMapperOfEitherGeneration(@ForAll("types") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));

        String written = HOST.writeValueAsString(value);
        String byTwo = HOST_ON_TWO.write(value);

        assertThat((Object) HOST.readValue(written, type)).isEqualTo(value);
        assertThat(byTwo).isEqualTo(written);
        assertThat((Object) HOST_ON_TWO.read(byTwo, type)).isEqualTo(value);
    }

    @Property(tries = 60)
    void everyHistoryThatCouldHaveHappenedComesBack(@ForAll long seed) {
        RandomValues values = new RandomValues(seed);
        Referral referral = (Referral) values.of(Shapes.of(Referral.class));
        for (int i = 0; i < 60; i++) {
            try {
                referral = referral.apply((ReferralEvent) values.of(Shapes.of(ReferralEvent.class)));
            } catch (RefusedInputException couldNotFollow) {
                continue;
            }
        }
        Statistics.label("events").collect(Math.min(4, referral.getEvents().size()));

        byte[] written = NurtureJson.strict().write(referral);

        assertThat(NurtureJson.strict().readOrThrow(written, Referral.class)).isEqualTo(referral);
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }

    @Provide
    Arbitrary<Class<?>> types() {
        List<Class<?>> types = CoreTypes.all().stream()
                .filter(type -> type != org.nurture.coding.Coded.class)
                .toList();
        return Arbitraries.of(types);
    }
}
