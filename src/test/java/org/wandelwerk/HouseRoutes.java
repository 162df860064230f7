package org.wandelwerk;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addresses at which the house answers. */
public final class HouseRoutes {

    /**
     * One address, how it is called, and who answers.
     *
     * @param handler the method that answers
     * @param params what the request must say for this one to answer, as the code has it; empty for whatever it says
     */
    public record Route(String address, String method, Method handler, List<String> params) {

        /** The class and the method that answer. */
        public String answeredBy() {
            return name(handler.getDeclaringClass()) + "." + handler.getName();
        }

        /** The address with what the request must say, by which answers at one address are told apart. */
        public String told() {
            return params.isEmpty() ? address : address + "[" + String.join("&", params) + "]";
        }
    }

    private HouseRoutes() {}

    public static Stream<Route> all() {
        return controllers()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(HouseRoutes::of)
                .sorted(Comparator.comparing(Route::address)
                        .thenComparing(Route::method)
                        .thenComparing(Route::answeredBy));
    }

    /** By the names of their files, for what all classes use would stay in memory beside the houses under test. */
    private static Stream<Class<?>> controllers() {
        try {
            var folder = Path.of(Wandelwerk.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(folder.resolve("org/wandelwerk"))) {
                return files
                        .map(file -> folder.relativize(file).toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("/jooq/"))
                        .map(file -> file.replace(".class", "").replace('/', '.'))
                        .<Class<?>>map(HouseRoutes::load)
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Wandelwerk.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Method method) {
        var controller = method.getDeclaringClass();
        var base = addresses(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                .findFirst()
                .orElse("");
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return Stream.empty();
        }
        return addresses(mapping)
                .flatMap(address -> methods(mapping)
                        .map(word -> new Route(base + address, word, method, List.of(mapping.params()))));
    }

    private static Stream<String> addresses(@Nullable RequestMapping mapping) {
        if (mapping == null) {
            return Stream.empty();
        }
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static Stream<String> methods(RequestMapping mapping) {
        return mapping.method().length == 0
                ? Stream.of("any")
                : Arrays.stream(mapping.method()).map(Enum::name);
    }

    private static String name(Class<?> type) {
        return type.getName().replace("org.wandelwerk.", "");
    }
}
