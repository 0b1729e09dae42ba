package org.nurture.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nurture.json.NurtureJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of one type: this library, codecs by hand, and the libraries that a user might pick, on equivalent records.
 *
 * @param <T> the type
 * @param <P> the equivalent record
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public abstract class DocumentJson<T, P> {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final ObjectMapper JACKSON_2 = Jackson2.mapper();

    private final Class<T> type;
    private final Class<P> plainType;
    private final JsonType<P> avaje;
    private T value;
    private byte[] json = {};
    private P plain;

    DocumentJson(Class<T> type, Class<P> plainType, T first) {
        this.type = type;
        this.plainType = plainType;
        this.avaje = Jsonb.builder().build().type(plainType);
        this.value = first;
        this.plain = JACKSON.readValue(NurtureJson.strict().write(first), plainType);
    }

    /** The value of the size that is asked for. */
    abstract T sample();

    /** What is read of what this library writes: the same, or the same in another order. */
    byte[] document(byte[] written) {
        return written;
    }

    abstract T readByHand(byte[] document);

    abstract byte[] writeByHand(T document);

    /**
     * Makes the document, and checks that all read it and that what each writes is the same document.
     *
     * @throws IOException if one cannot
     */
    @Setup
    public void make() throws IOException {
        value = sample();
        json = document(NurtureJson.strict().write(value));
        plain = plainType.cast(readJackson());
        same(readNurture(), value);
        same(readNurtureOnJackson2(), value);
        same(readByHand(), value);
        same(readFastjson2(), plain);
        same(readAvaje(), plain);
        for (byte[] written :
                new byte[][] {writeNurtureOnJackson2(), writeByHand(), writeJackson(), writeFastjson2(), writeAvaje()
                }) {
            same(NurtureJson.strict().readOrThrow(written, type), value);
        }
    }

    /** What is read. */
    final byte[] json() {
        return json;
    }

    private static void same(Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("not the same work");
        }
    }

    /** This library. */
    @Benchmark
    public Object readNurture() {
        return NurtureJson.strict().readOrThrow(json, type);
    }

    /**
     * This library's module in a mapper of Jackson 2.
     *
     * @throws IOException never
     */
    @Benchmark
    public Object readNurtureOnJackson2() throws IOException {
        return JACKSON_2.readValue(json, type);
    }

    /** A reader written by hand: near the limit of what can be reached with this parser. */
    @Benchmark
    public Object readByHand() {
        return readByHand(json);
    }

    /** Jackson 3 as it comes. */
    @Benchmark
    public Object readJackson() {
        return JACKSON.readValue(json, plainType);
    }

    /** Fastjson2 as it comes. */
    @Benchmark
    public Object readFastjson2() {
        return JSON.parseObject(json, plainType);
    }

    /** Avaje's readers, which are made at compile time. */
    @Benchmark
    public Object readAvaje() {
        return avaje.fromJson(json);
    }

    /** The tokens and nothing else: the limit. */
    @Benchmark
    public int scanTokens() {
        return Tokens.count(json);
    }

    /** This library. */
    @Benchmark
    public byte[] writeNurture() {
        return NurtureJson.strict().write(value);
    }

    /**
     * This library's module in a mapper of Jackson 2.
     *
     * @throws JsonProcessingException never
     */
    @Benchmark
    public byte[] writeNurtureOnJackson2() throws JsonProcessingException {
        return JACKSON_2.writeValueAsBytes(value);
    }

    /** A writer written by hand. */
    @Benchmark
    public byte[] writeByHand() {
        return writeByHand(value);
    }

    /** Jackson 3 as it comes. */
    @Benchmark
    public byte[] writeJackson() {
        return JACKSON.writeValueAsBytes(plain);
    }

    /** Fastjson2 as it comes. */
    @Benchmark
    public byte[] writeFastjson2() {
        return JSON.toJSONBytes(plain);
    }

    /** Avaje's writers, which are made at compile time. */
    @Benchmark
    public byte[] writeAvaje() {
        return avaje.toJsonBytes(plain);
    }
}
