package org.wandelwerk;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sealed types with their cases, and the moves that lead from one case to another. */
final class HouseChoices {

    private HouseChoices() {}

    /** For each sealed type a line that names its cases and moves. */
    static Map<String, String> all() {
        var lines = new TreeMap<String, String>();
        Classes.named()
                .map(JavaClass::reflect)
                .filter(Class::isSealed)
                .forEach(type -> lines.put(
                        type.getName().replace("org.wandelwerk.", "").replace('$', '.'), cases(type) + moves(type)));
        return lines;
    }

    private static String cases(Class<?> type) {
        return permitted(type).map(Class::getSimpleName).collect(joining(" · "));
    }

    private static String moves(Class<?> type) {
        var moves = permitted(type)
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> isMove(method, type))
                .sorted(Comparator.comparing(
                                (Method method) -> method.getDeclaringClass().getSimpleName())
                        .thenComparing(Method::getName))
                .map(method -> "%s → *%s* → %s"
                        .formatted(
                                method.getDeclaringClass().getSimpleName(),
                                method.getName(),
                                method.getReturnType().getSimpleName()))
                .distinct()
                .collect(joining("; "));
        return moves.isEmpty() ? "" : "; moves: " + moves;
    }

    private static boolean isMove(Method method, Class<?> type) {
        return type.isAssignableFrom(method.getReturnType())
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && method.getParameterCount() > 0;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses());
    }
}
