package org.nurture.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nurture.json.shape.Shapes;
import org.nurture.network.Network;

/** Every public type of the core that has a form in JSON, found by looking, so that a new one is covered by itself. */
final class CoreTypes {
    private CoreTypes() {}

    static List<Class<?>> all() {
        try {
            URI place = Network.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (place.getPath().endsWith(".jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                    return within(jar.getPath("/"));
                }
            }
            return within(Path.of(place));
        } catch (IOException | java.net.URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static List<Class<?>> entities() {
        return all().stream()
                .filter(type -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
                .filter(type -> type.getSuperclass() == Object.class && !type.isEnum())
                .toList();
    }

    private static List<Class<?>> within(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/nurture/") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(CoreTypes::load)
                    .filter(type ->
                            Shapes.publicFace(type).filter(face -> face == type).isPresent())
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CoreTypes.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
