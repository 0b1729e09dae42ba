package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nurture.json.NurtureJson;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.network.Network;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole network: this library, and Jackson's tree, which binds nothing and checks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class NetworkJson {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(NurtureJackson2Module.ofDocuments());

    /** How many groups it has, each with twelve children and their referrals. */
    @Param({"20", "200"})
    public int size;

    private Network value = Samples.network(1);
    private byte[] json = {};
    private JsonNode tree = JACKSON.nullNode();

    /**
     * Makes the document, and checks that all read and write the same.
     *
     * @throws IOException if one cannot
     */
    @Setup
    public void make() throws IOException {
        value = Samples.network(size);
        json = NurtureJson.strict().write(value);
        tree = JACKSON.readTree(json);
        if (!readNurture().equals(value)
                || !readNurtureOnJackson2().equals(value)
                || !NurtureJson.strict()
                        .readOrThrow(writeNurtureOnJackson2(), Network.class)
                        .equals(value)) {
            throw new IllegalStateException("not the same work");
        }
    }

    /** This library. */
    @Benchmark
    public Object readNurture() {
        return NurtureJson.strict().readOrThrow(json, Network.class);
    }

    /**
     * This library's module in a mapper of Jackson 2.
     *
     * @throws IOException never
     */
    @Benchmark
    public Object readNurtureOnJackson2() throws IOException {
        return JACKSON_2.readValue(json, Network.class);
    }

    /** A tree of Jackson 3. */
    @Benchmark
    public Object readJacksonTree() {
        return JACKSON.readTree(json);
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

    /** A tree of Jackson 3. */
    @Benchmark
    public byte[] writeJacksonTree() {
        return JACKSON.writeValueAsBytes(tree);
    }
}
