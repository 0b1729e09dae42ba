package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nurture.json.LineReader;
import org.nurture.json.LineWriter;
import org.nurture.json.NurtureJson;
import org.nurture.json.jackson2.NurtureJackson2Module;
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

/** A stream of referrals of six events, one in each line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class LinesJson {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(NurtureJackson2Module.ofDocuments());

    /** How many lines it has. */
    @Param({"1000", "10000"})
    public int size;

    private List<Referral> values = List.of();
    private List<PlainReferral> plain = List.of();
    private byte[] json = {};

    /**
     * Makes the lines, and checks that what is written is read again.
     *
     * @throws IOException if it cannot
     */
    @Setup
    public void make() throws IOException {
        values = IntStream.range(0, size)
                .mapToObj(number -> Samples.referral(number, 6))
                .toList();
        json = writeNurture();
        plain = values.stream()
                .map(value -> JACKSON.readValue(NurtureJson.strict().write(value), PlainReferral.class))
                .toList();
        for (byte[] written : new byte[][] {json, writeNurtureOnJackson2(), writeJackson()}) {
            try (LineReader<Referral> lines =
                    NurtureJson.strict().lines(Referral.class).read(new ByteArrayInputStream(written))) {
                if (!lines.stream()
                        .map(line -> line.result().orThrow())
                        .toList()
                        .equals(values)) {
                    throw new IllegalStateException("not the same work");
                }
            }
        }
    }

    /**
     * This library.
     *
     * @throws IOException never
     */
    @Benchmark
    public void readNurture(Blackhole hole) throws IOException {
        try (LineReader<Referral> lines =
                NurtureJson.strict().lines(Referral.class).read(new ByteArrayInputStream(json))) {
            while (lines.hasNext()) {
                hole.consume(lines.next().result().orThrow());
            }
        }
    }

    /**
     * This library's module in a mapper of Jackson 2, which ends with the first fault.
     *
     * @throws IOException never
     */
    @Benchmark
    public void readNurtureOnJackson2(Blackhole hole) throws IOException {
        try (MappingIterator<Referral> lines =
                JACKSON_2.readerFor(Referral.class).readValues(json)) {
            while (lines.hasNextValue()) {
                hole.consume(lines.nextValue());
            }
        }
    }

    /** Jackson 3 as it comes, on equivalent records. */
    @Benchmark
    public void readJackson(Blackhole hole) {
        try (tools.jackson.databind.MappingIterator<PlainReferral> lines =
                JACKSON.readerFor(PlainReferral.class).readValues(json)) {
            while (lines.hasNextValue()) {
                hole.consume(lines.nextValue());
            }
        }
    }

    /** The tokens and nothing else: the limit. */
    @Benchmark
    public int scanTokens() {
        return Tokens.count(new ByteArrayInputStream(json));
    }

    /**
     * This library.
     *
     * @throws IOException never
     */
    @Benchmark
    public byte[] writeNurture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try (tools.jackson.databind.SequenceWriter lines = JACKSON.writerFor(PlainReferral.class)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            for (PlainReferral value : plain) {
                lines.write(value);
            }
        }
        return out.toByteArray();
    }
}
