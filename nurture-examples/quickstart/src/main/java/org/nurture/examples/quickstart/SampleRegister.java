package org.nurture.examples.quickstart;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes a register of establishments in the public register's format, with the oddities that the real one has. */
final class SampleRegister {
    private static final List<String> FIRST =
            List.of("Alder", "Bramble", "Crook", "Dunnock", "Elm", "Fern", "Goose", "Hollin", "Ivy", "Juniper");
    private static final List<String> SECOND =
            List.of("bank", "brook", "dale", "field", "hill", "moor", "reach", "well");
    private static final List<String> KIND = List.of(
            "Primary School", "Infant School", "Academy", "\u2019s, Church of England, School", "School", "College");
    private static final int[] AUTHORITIES = {830, 831, 204, 201, 302, 813, 660, 677};

    private SampleRegister() {}

    static void write(Path file, int rows, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(
                    "URN,LA (code),EstablishmentNumber,EstablishmentName,EstablishmentStatus (code),OpenDate,CloseDate,"
                            + "PhaseOfEducation (code),Town,Postcode\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(random, i));
            }
        }
    }

    private static String row(Random random, int number) {
        String name = FIRST.get(random.nextInt(FIRST.size()))
                + SECOND.get(random.nextInt(SECOND.size()))
                + " "
                + KIND.get(random.nextInt(KIND.size()));
        boolean closed = random.nextInt(3) == 0;
        int openYear = 1950 + random.nextInt(60);
        String opened = random.nextInt(20) == 0 ? "01-01-1900" : "01-09-" + openYear;
        String close = closed ? "31-08-" + (openYear + 1 + random.nextInt(15)) : "";
        String urn = Integer.toString(100_000 + number);
        if (number % 5_000 == 4_999) {
            // Some rows nobody can take: no number, a placeholder, a day that does not exist, no name.
            switch (number / 5_000 % 4) {
                case 0 -> urn = "";
                case 1 -> urn = "999999";
                case 2 -> close = "31-02-1999";
                default -> name = "";
            }
        }
        return String.join(
                        ",",
                        urn,
                        Integer.toString(AUTHORITIES[random.nextInt(AUTHORITIES.length)]),
                        Integer.toString(1_000 + random.nextInt(8_999)),
                        "\"" + name + "\"",
                        closed ? "2" : "1",
                        opened,
                        close,
                        Integer.toString(random.nextInt(8)),
                        "Town",
                        "DE0 0AA")
                + "\n";
    }
}
