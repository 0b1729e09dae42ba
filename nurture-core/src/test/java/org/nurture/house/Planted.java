package org.nurture.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Breaks each rule of the house on purpose, in each way in which it can be broken; what is called sound does not. */
final class Planted {
    private Planted() {}

    /** Shows a type of a library that is not ours. */
    public static class Face {
        public final List<JavaClass> fields = List.of();

        private final List<JavaClass> soundHidden = List.of();

        public final List<String> soundField = List.of();

        public void wilds(Map<String, ? extends JavaClass[]> wilds) {
            soundHelper(soundHidden);
        }

        public Optional<List<JavaClass>> returns() {
            return Optional.empty();
        }

        public <T extends JavaClass> void takes() {}

        public Optional<Map<String, LocalDate[]>> sound() {
            return Optional.empty();
        }

        private void soundHelper(List<JavaClass> some) {}

        /** Shows it as a component. */
        public record Shown(List<JavaClass> component) {}
    }

    /** Holds what changes. */
    static final class Statics {
        static int open;
        static final int[] array = {1};
        static final List<String> list = new ArrayList<>();
        static final Map<String, String> map = new HashMap<>();
        static final Object soundObject = new Object();
        private static final List<String> hidden = new ArrayList<>(List.of("x"));
        static final AtomicInteger atomic = new AtomicInteger();
        static final List<String> soundList = List.of("x");
        static final Map<String, String> soundMap = Collections.unmodifiableMap(new HashMap<>());
        static final String soundText = "x";

        private Statics() {}

        static List<String> soundUse() {
            return hidden;
        }
    }

    /** Asks what time it is. */
    static final class Clocks {
        private Clocks() {}

        static LocalDate date() {
            return LocalDate.now(ZoneId.of("Europe/London"));
        }

        static LocalDateTime zoned() {
            return LocalDateTime.now(ZoneId.of("Europe/London"));
        }

        static Instant moment() {
            return Instant.now();
        }

        static Year year() {
            return Year.now(ZoneId.of("Europe/London"));
        }

        static Clock clock() {
            return Clock.system(ZoneId.of("Europe/London"));
        }

        static long millis() {
            return System.currentTimeMillis();
        }

        static long nanos() {
            return System.nanoTime();
        }

        @SuppressWarnings("JavaUtilDate")
        static Date old() {
            return new Date();
        }

        static Supplier<LocalDate> reference() {
            return LocalDate::now;
        }

        static LocalDate soundClock(Clock clock) {
            return LocalDate.now(clock);
        }

        static LocalDate sound() {
            return LocalDate.of(2026, 1, 12).plusDays(1);
        }
    }
}
