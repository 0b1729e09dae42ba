package org.nurture.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nurture.network.Network;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole network, read and written by everybody; and Jackson's tree, which binds nothing. */
@OutputTimeUnit(TimeUnit.SECONDS)
public class NetworkJson extends DocumentJson<Network, PlainNetwork> {
    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    /** How many groups it has, each with twelve children and their referrals. */
    @Param({"20", "200"})
    public int size;

    /** Begins with a small one. */
    public NetworkJson() {
        super(Network.class, PlainNetwork.class, Samples.network(1));
    }

    /** What is written, made only where it is. */
    @State(Scope.Benchmark)
    public static class Tree {
        private JsonNode tree = JACKSON.nullNode();

        /**
         * Makes the tree of the document.
         *
         * @param of the benchmark whose document it is
         */
        @Setup
        public void make(NetworkJson of) {
            tree = JACKSON.readTree(of.json());
        }
    }

    @Override
    Network sample() {
        return Samples.network(size);
    }

    @Override
    Network readByHand(byte[] document) {
        return NetworkByHand.read(document);
    }

    @Override
    byte[] writeByHand(Network document) {
        return NetworkByHand.write(document);
    }

    /** A tree of Jackson 3. */
    @Benchmark
    public Object readJacksonTree() {
        return JACKSON.readTree(json());
    }

    /** A tree of Jackson 3. */
    @Benchmark
    public byte[] writeJacksonTree(Tree peer) {
        return JACKSON.writeValueAsBytes(peer.tree);
    }
}
