package org.nurture.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nurture.json.LineReader;
import org.nurture.json.LineWriter;
import org.nurture.json.NurtureJson;
import org.nurture.referral.Referral;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stream of referrals of six events, one in each line, read by everybody from an input stream; and the same lines as so many
 * documents, each of which is at hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class LinesJson {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final ObjectMapper JACKSON_2 = Jackson2.mapperOfLines();
    private static final JsonType<PlainReferral> AVAJE = Jsonb.builder().build().type(PlainReferral.class);
    private static final int FEW = 3;
    private static final int FIRST_SIZE = 1 << 20;

    /** How many lines it has. */
    @Param({"1000", "10000"})
    public int size;

    private List<Referral> values = List.of();
    private List<PlainReferral> plain = List.of();
    private byte[][] each = {};
    private byte[] json = {};

    /**
     * Checks on a few lines that all read and write the same, and makes the lines by hand: whoever is measured must not have
     * gone through them before.
     *
     * @throws IOException if one cannot
     */
    @Setup
    public void make() throws IOException {
        make(FEW);
        same(this::readNurture, values);
        same(this::readEachNurture, values);
        same(this::readNurtureOnJackson2, values);
        same(this::readByHand, values);
        same(this::readJackson, plain);
        same(this::readFastjson2, plain);
        same(this::readAvaje, plain);
        for (byte[] written : new byte[][] {
            writeNurture(), writeNurtureOnJackson2(), writeByHand(), writeJackson(), writeFastjson2(), writeAvaje()
        }) {
            json = written;
            same(this::readNurture, values);
        }
        make(size);
    }

    private void make(int lines) {
        values = IntStream.range(0, lines)
                .mapToObj(number -> Samples.referral(number, 6))
                .toList();
        each = values.stream().map(ReferralByHand::write).toArray(byte[][]::new);
        json = writeByHand();
        PlainReferral first = JACKSON.readValue(each[0], PlainReferral.class);
        plain = values.stream()
                .map(value -> new PlainReferral(
                        first.schema(),
                        value.getId().text(),
                        first.events(),
                        first.homeSchool(),
                        value.getPupil().text()))
                .toList();
    }

    /** Something that reads all lines. */
    @FunctionalInterface
    private interface Reading {
        void read(Consumer<Object> to) throws IOException;
    }

    private static void same(Reading reading, List<?> values) throws IOException {
        List<Object> read = new ArrayList<>();
        reading.read(read::add);
        if (!read.equals(values)) {
            throw new IllegalStateException("not the same work");
        }
    }

    private InputStream in() {
        return new ByteArrayInputStream(json);
    }

    /**
     * This library.
     *
     * @throws IOException never
     */
    @Benchmark
    public void readNurture(Blackhole hole) throws IOException {
        readNurture(hole::consume);
    }

    private void readNurture(Consumer<Object> to) throws IOException {
        try (LineReader<Referral> lines = open()) {
            while (lines.hasNext()) {
                to.accept(lines.next().result().orThrow());
            }
        }
    }

    /** This library, each line a document that is at hand. */
    @Benchmark
    public void readEachNurture(Blackhole hole) {
        readEachNurture(hole::consume);
    }

    private void readEachNurture(Consumer<Object> to) {
        for (int line = 0; line < each.length; line++) {
            to.accept(readNurture(line));
        }
    }

    /** One line as a document that is at hand. */
    Object readNurture(int line) {
        return NurtureJson.strict().readOrThrow(each[line], Referral.class);
    }

    /** The stream from its beginning. */
    LineReader<Referral> open() throws IOException {
        return NurtureJson.strict().lines(Referral.class).read(in());
    }

    /**
     * This library's module in a mapper of Jackson 2, which ends with the first fault and does not ask for a line to each.
     *
     * @throws IOException never
     */
    @Benchmark
    public void readNurtureOnJackson2(Blackhole hole) throws IOException {
        readNurtureOnJackson2(hole::consume);
    }

    private void readNurtureOnJackson2(Consumer<Object> to) throws IOException {
        try (MappingIterator<Referral> lines =
                JACKSON_2.readerFor(Referral.class).readValues(in())) {
            while (lines.hasNextValue()) {
                to.accept(lines.nextValue());
            }
        }
    }

    /** A reader written by hand, which does not ask for a line to each. */
    @Benchmark
    public void readByHand(Blackhole hole) {
        readByHand(hole::consume);
    }

    private void readByHand(Consumer<Object> to) {
        ReferralByHand.readAll(in(), to);
    }

    /** Jackson 3 as it comes, on equivalent records. */
    @Benchmark
    public void readJackson(Blackhole hole) {
        readJackson(hole::consume);
    }

    private void readJackson(Consumer<Object> to) {
        try (tools.jackson.databind.MappingIterator<PlainReferral> lines =
                JACKSON.readerFor(PlainReferral.class).readValues(in())) {
            while (lines.hasNextValue()) {
                to.accept(lines.nextValue());
            }
        }
    }

    /** Fastjson2 as it comes, line by line. */
    @Benchmark
    public void readFastjson2(Blackhole hole) {
        readFastjson2(hole::consume);
    }

    private void readFastjson2(Consumer<Object> to) {
        Consumer<PlainReferral> line = to::accept;
        JSON.parseObject(in(), StandardCharsets.UTF_8, '\n', PlainReferral.class, line);
    }

    /** Avaje's readers, line by line. */
    @Benchmark
    public void readAvaje(Blackhole hole) {
        readAvaje(hole::consume);
    }

    private void readAvaje(Consumer<Object> to) {
        try (Stream<PlainReferral> lines = AVAJE.streamAsLines().fromJson(in())) {
            lines.forEach(to);
        }
    }

    /** The tokens and nothing else: the limit. */
    @Benchmark
    public int scanTokens() {
        return Tokens.count(in());
    }

    /**
     * This library.
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeNurture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        try (LineWriter<Referral> lines =
                NurtureJson.strict().lines(Referral.class).write(out)) {
            for (Referral value : values) {
                lines.write(value);
            }
        }
        return out.toByteArray();
    }

    /**
     * This library's module in a mapper of Jackson 2.
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeNurtureOnJackson2() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        try (SequenceWriter lines =
                JACKSON_2.writerFor(Referral.class).withRootValueSeparator("\n").writeValues(out)) {
            for (Referral value : values) {
                lines.write(value);
            }
        }
        return out.toByteArray();
    }

    /** Jackson 3 as it comes, on equivalent records. */
    @Benchmark
    public byte[] writeJackson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        try (tools.jackson.databind.SequenceWriter lines = JACKSON.writerFor(PlainReferral.class)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            for (PlainReferral value : plain) {
                lines.write(value);
            }
        }
        return out.toByteArray();
    }

    /** A writer written by hand. */
    @Benchmark
    public byte[] writeByHand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        ReferralByHand.writeAll(values, out);
        return out.toByteArray();
    }

    /**
     * Fastjson2 as it comes, on equivalent records.
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeFastjson2() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        for (PlainReferral value : plain) {
            JSON.writeTo(out, value);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Avaje's writers, on equivalent records. */
    @Benchmark
    public byte[] writeAvaje() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(FIRST_SIZE);
        AVAJE.streamAsLines().toJson(plain.stream(), out);
        return out.toByteArray();
    }
}
