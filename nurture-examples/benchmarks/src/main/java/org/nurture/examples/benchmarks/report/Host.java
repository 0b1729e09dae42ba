package org.nurture.examples.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the numbers were measured on, as far as a reader needs to know. */
final class Host {
    private Host() {}

    static ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("processor", processor())
                .put("processors", Runtime.getRuntime().availableProcessors())
                .put("gibibytes", Math.round(system().getTotalMemorySize() / (double) (1L << 30)))
                .put("jvm", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"))
                .put("options", String.join(" ", Settings.JVM))
                .put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse("not known");
        } catch (IOException elsewhere) {
            return "not known";
        }
    }

    /** How many programs wanted to run in the last minute: more than there are processors, and the numbers are poor. */
    static double load() {
        return system().getSystemLoadAverage();
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
