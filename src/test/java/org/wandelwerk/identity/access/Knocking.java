package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/**
 * Asks the beans of a house directly, past all pages, for what somebody wants who holds nothing: so each question for a
 * right is heard by itself, also where another one stands before it on every page.
 *
 * @param known what methods are given that take a thing of this type; of others whatever can be made
 */
public record Knocking(ApplicationContext house, Map<Class<?>, Object> known) {

    private static final Actor NOBODY = new Actor(new PersonId(new UUID(7, 7)), "Nemo");
    private static final int DEEPEST = 4;

    /** @param door as {@code Class.method} */
    public void at(String door) {
        var name = door.split("[.]");
        Stream.of(house.getBeanDefinitionNames())
                .map(house::getType)
                .flatMap(Stream::ofNullable)
                .map(Knocking::written)
                .filter(type -> type.getSimpleName().equals(name[0]))
                .distinct()
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name[1]))
                        .forEach(method -> call(house.getBean(type), method)));
    }

    private static Class<?> written(Class<?> type) {
        return type.getSimpleName().contains("$$") ? type.getSuperclass() : type;
    }

    /** What it answers or throws is noted by whoever watches the doors. */
    private void call(Object bean, Method method) {
        method.setAccessible(true);
        Object target = AopTestUtils.getUltimateTargetObject(bean);
        var given = given(method.getParameterTypes(), 0);
        var _ = catchThrowable(() ->
                Acting.as(NOBODY, () -> String.valueOf(catchThrowable(() -> method.invoke(target, given)))));
    }

    private @Nullable Object[] given(Class<?>[] types, int depth) {
        return Arrays.stream(types).map(type -> of(type, depth)).toArray();
    }

    private @Nullable Object of(Class<?> type, int depth) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], depth);
        }
        return simple(type).orElseGet(() -> type.isRecord() && depth < DEEPEST ? made(type, depth) : null);
    }

    private static Optional<Object> simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> Optional.of(1);
            case "long" -> Optional.of(1L);
            case "boolean" -> Optional.of(false);
            case "String" -> Optional.of("x");
            case "UUID" -> Optional.of(new UUID(0, 9));
            case "List", "Collection" -> Optional.of(List.of());
            case "Set" -> Optional.of(Set.of());
            case "Map" -> Optional.of(Map.of());
            case "Optional" -> Optional.of(Optional.empty());
            default -> Optional.empty();
        };
    }

    /** {@code null} for what cannot be made of anything. */
    private @Nullable Object made(Class<?> type, int depth) {
        var made = new Object[1];
        Constructor<?> whole = Stream.of(type.getDeclaredConstructors())
                .max((one, other) -> Integer.compare(one.getParameterCount(), other.getParameterCount()))
                .orElseThrow();
        whole.setAccessible(true);
        var _ = catchThrowable(() -> made[0] = whole.newInstance(given(whole.getParameterTypes(), depth + 1)));
        return made[0];
    }

    /** At each of them. */
    public void at(Collection<String> doors) {
        doors.forEach(this::at);
    }
}
