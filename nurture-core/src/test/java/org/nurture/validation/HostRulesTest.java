package org.nurture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.SchoolId;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** A host's own layers and books, found as a host registers them. */
class HostRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /**
     * A host as it should be, one whose layer gives a value that there cannot be, and one whose layer poses as a preset. The
     * statement has all that a validator would take for its own.
     */
    private static final String HOSTS = """
            package host;

            import java.time.LocalDate;
            import java.util.*;
            import org.nurture.group.GroupParameters;
            import org.nurture.problem.Pointer;
            import org.nurture.rule.*;
            import org.nurture.time.DateSpan;
            import org.nurture.validation.HostRules;

            abstract class Hosts implements HostRules {
                private static final WholeFact<String> LETTERS = WholeFact.of("letters", "the letters", "letters",
                        (text, part) -> text.length(), (text, part) -> Pointer.ROOT);

                public Collection<RuleBook<?>> books() {
                    return List.of(RuleBook.write("host.text", "the text is fit", String.class, book -> book.rule(
                            "host.letters",
                            rule -> rule.states("At least {two} of ${validatedValue} \\\\ letters")
                                    .requires(LETTERS.atLeast(2)))));
                }

                static PolicyLayer.Builder layer(String id, long most) {
                    return PolicyLayer.builder().id(id).title("A layer").addValues(ParameterValue.of(
                            GroupParameters.SIZE_MAXIMUM, new GivenValue.Whole(most),
                            DateSpan.startingOn(LocalDate.of(2025, 9, 1)),
                            Citation.of("A policy", "Our authority", Reliability.PRIMARY)));
                }

                public static final class Sound extends Hosts {
                    public Collection<PolicyLayer> layers() {
                        return List.of(layer("our-authority", 10).basedOn("nurtureuk").build());
                    }
                }

                public static final class Wrong extends Hosts {
                    public Collection<PolicyLayer> layers() {
                        return List.of(layer("our-authority", 100_000).build());
                    }
                }

                public static final class Posing extends Hosts {
                    public Collection<PolicyLayer> layers() {
                        return List.of(layer("nurtureuk", 30).build());
                    }
                }
            }
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compileTheHosts() throws Exception {
        Path source = Files.writeString(folder.resolve("Hosts.java"), HOSTS);
        Path core = Path.of(System.getProperty("nurture.root"), "nurture-core", "target", "classes");
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        Process compiling = new ProcessBuilder(
                        javac.toString(),
                        "--release",
                        "17",
                        "-cp",
                        core.toString(),
                        "-d",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(compiling.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compiling.waitFor()).as(printed).isZero();
    }

    record GroupForm(
            @Satisfies(
                    book = "group.well-formed",
                    policy = "our-authority",
                    message = "Wrong:",
                    openMessage = "Not known:")
            NurtureGroup group) {}

    record TextForm(@Satisfies(book = "host.text") String text) {}

    private static <T> T with(String host, Supplier<T> work) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(HostRules.class.getName()), "host.Hosts$" + host);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(
                        () -> Clock.fixed(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
    }

    private static NurtureGroup group() {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.of(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 9, 1)))
                .addTimetable(HalfDay.MONDAY_AM)
                .build();
    }

    @Test
    void aLayerRestsOnWhatItIsBasedOnAndWhatIsOpenIsToldFromWhatIsWrong() throws Exception {
        Set<ConstraintViolation<GroupForm>> violations =
                with("Sound", () -> validator().validate(new GroupForm(group())));

        // The host's layer says nothing of the least number; the preset that it is based on does.
        assertThat(violations)
                .filteredOn(violation -> violation.getMessage().contains("[group.enough-children]"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getMessageTemplate()).startsWith("Not known:");
                    assertThat(violation.getMessage()).contains("nurtureuk says 6 children (group.size-minimum)");
                });
        assertThat(violations)
                .filteredOn(violation -> violation.getMessageTemplate().startsWith("Wrong:"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("[group.open-on-day]"));
    }

    @Test
    void aHostsOwnBookJudgesItsOwnTypeAndItsWordsAreTakenAsTheyAre() throws Exception {
        assertThat(with("Sound", () -> validator().validate(new TextForm("x"))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPropertyPath()).hasToString("text");
                    assertThat(violation.getMessage())
                            .isEqualTo("This does not hold: At least {two} of ${validatedValue} \\ letters (required)"
                                    + " [host.letters]; the letters: 1; wanted: at least 2 letters [(root)]");
                });
        assertThat(with("Sound", () -> validator().validate(new TextForm("xy"))))
                .isEmpty();
    }

    @Test
    void aLayerThatIsWrongOrPosesAsAPresetFailsAtOnceAndSaysWhy() {
        assertThatThrownBy(() -> with("Wrong", () -> validator().validate(new GroupForm(group()))))
                .hasStackTraceContaining("the host's layer our-authority cannot be used")
                .hasStackTraceContaining("policy.range");
        assertThatThrownBy(() -> with("Posing", () -> validator().validate(new NetworkOrGroup(group()))))
                .hasStackTraceContaining("policy.layer-twice");
    }

    record NetworkOrGroup(
            @Satisfies(book = "group.well-formed", policy = "nurtureuk")
            NurtureGroup group) {}
}
