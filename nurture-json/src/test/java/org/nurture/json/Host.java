package org.nurture.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.nurture.json.jackson2.NurtureJackson2Module;
import tools.jackson.databind.json.JsonMapper;

/** A host's own mapper, of either generation. */
interface Host {
    String write(Object value);

    <T> T read(String json, Class<T> type);

    <T> T read(byte[] json, Class<T> type);

    /** Mappers of both generations that read and write parts. */
    static List<Host> ofParts() {
        return List.of(
                of(JsonMapper.builder().addModule(new NurtureModule()).build()),
                of(new ObjectMapper().registerModule(new NurtureJackson2Module())));
    }

    /** Mappers of both generations whose roots are documents. */
    static List<Host> ofDocuments() {
        return List.of(
                of(JsonMapper.builder().addModule(NurtureModule.ofDocuments()).build()),
                of(new ObjectMapper().registerModule(NurtureJackson2Module.ofDocuments())));
    }

    static Host of(JsonMapper mapper) {
        return new Host() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public <T> T read(byte[] json, Class<T> type) {
                return mapper.readValue(json, type);
            }

            @Override
            public String toString() {
                return "Jackson 3";
            }
        };
    }

    static Host of(ObjectMapper mapper) {
        return new Host() {
            @Override
            public String write(Object value) {
                try {
                    return mapper.writeValueAsString(value);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (IOException broken) {
                    throw sneaked(broken);
                }
            }

            @Override
            public <T> T read(byte[] json, Class<T> type) {
                try {
                    return mapper.readValue(json, type);
                } catch (IOException broken) {
                    throw sneaked(broken);
                }
            }

            @Override
            public String toString() {
                return "Jackson 2";
            }
        };
    }

    /** What a host sees is the exception itself. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> RuntimeException sneaked(Exception exception) throws E {
        throw (E) exception;
    }
}
