package org.counterpart.isolation;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.counterpart.stack.StackForTests;

/** The methods that answer calls to the API, found in what is deployed. */
final class ResourceMethods {

    private static final String CLASSES = "WEB-INF/classes/";

    private ResourceMethods() {}

    static List<String> inTheWar() throws IOException, ReflectiveOperationException {
        Path war = StackForTests.target().resolve("counterpart/counterpart-web.war");
        List<String> found = new ArrayList<>();
        URL[] classes = {URI.create("jar:" + war.toUri() + "!/" + CLASSES).toURL()};
        try (ZipFile entries = new ZipFile(war.toFile());
                URLClassLoader loader = new URLClassLoader(classes, ResourceMethods.class.getClassLoader())) {
            List<String> names = entries.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches(CLASSES + "org/counterpart/.*/rest/[^$]*\\.class"))
                    .map(name -> name.substring(CLASSES.length(), name.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
            for (String name : names) {
                resourceMethods(loader, name).forEach(found::add);
            }
        }
        return found;
    }

    private static Stream<String> resourceMethods(ClassLoader loader, String name) throws ClassNotFoundException {
        try {
            Class<?> type = loader.loadClass(name);
            return type.isAnnotationPresent(jakarta.ws.rs.Path.class)
                    ? Arrays.stream(type.getDeclaredMethods())
                            .filter(ResourceMethods::answersCalls)
                            .map(method -> name + "." + method.getName())
                    : Stream.empty();
        } catch (NoClassDefFoundError onlyInTheServer) {
            // No resource needs what is not here; if one did, the document would name more operations than we find.
            return Stream.empty();
        }
    }

    private static boolean answersCalls(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
