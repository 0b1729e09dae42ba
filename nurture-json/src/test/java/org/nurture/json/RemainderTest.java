package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nurture.network.Network;
import org.nurture.referral.Referral;

/** What is left of a network without the records in which anything is wrong; of nothing else is anything left. */
class RemainderTest {
    private static final String HEAD =
            "{\"schema\":\"nurture/network/1\",\"id\":\"n\",\"name\":\"n\",\"asOf\":\"2026-01-01\"";

    @Test
    void nothingIsLeftOfAHistoryThatLacksAnEvent() {
        String history = "{\"schema\":\"nurture/referral/1\",\"id\":\"r-1\",\"pupil\":\"p-1\",\"homeSchool\":\"s-1\","
                + "\"events\":[" + event("submitted", 1, "") + ","
                + event("consent-recorded", 2, ",\"status\":\"given\"") + ","
                + event("consent-recorded", 3, ",\"status\":\"withdrwn\"") + "]}";

        ReadResult<Referral> read = NurtureJson.strict().read(history, Referral.class);

        assertThat(read.problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/events/2/status json.constant");
        assertThat(read.remainder()).isEmpty();
        Network network = NurtureJson.strict()
                .read(
                        HEAD + ",\"referrals\":[" + history.replace("\"schema\":\"nurture/referral/1\",", "") + "]}",
                        Network.class)
                .remainder()
                .orElseThrow();
        assertThat(network.getReferrals()).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatIsNotSaidToBeANetwork() {
        for (String schema :
                new String[] {"\"schema\":\"nurture/school/1\",", "\"schema\":\"nurture/network/2\",", ""}) {
            ReadResult<Network> read = NurtureJson.strict()
                    .read(HEAD.replace("\"schema\":\"nurture/network/1\",", schema) + "}", Network.class);

            assertThat(read.problems()).hasSize(1);
            assertThat(read.remainder()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftWhereAMemberOfTheNetworkIsThereTwice() {
        ReadResult<Network> twice = NurtureJson.strict().read(HEAD + ",\"name\":\"m\"}", Network.class);

        assertThat(twice.remainder()).isEmpty();
    }

    @Test
    void anUnknownMemberOfTheNetworkIsLeftOut() {
        ReadResult<Network> read = NurtureJson.strict().read(HEAD + ",\"colour\":1}", Network.class);

        assertThat(read.problems()).hasSize(1);
        assertThat(read.remainder()).isPresent();
    }

    @Test
    void manyIdsTwiceAreToldInOnePass() {
        int schools = 20_000;
        String network = HEAD + ",\"schools\":["
                + IntStream.range(0, schools)
                        .mapToObj(i -> "{\"id\":\"s-" + i / 2 + "\",\"name\":\"One\",\"nation\":\"england\"}")
                        .collect(Collectors.joining(","))
                + "]}";

        ReadResult<Network> read = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> NurtureJson.strict().read(network, Network.class));

        assertThat(read.remainder().orElseThrow().getSchools()).hasSize(schools / 2);
    }

    private static String event(String type, int number, String rest) {
        return "{\"type\":\"" + type + "\",\"header\":{\"id\":\"e-" + number + "\",\"actor\":\"senco\","
                + "\"happenedOn\":\"2026-01-1" + number + "\",\"recordedAt\":\"2026-01-1" + number + "T15:40:00Z\"}"
                + rest + "}";
    }
}
