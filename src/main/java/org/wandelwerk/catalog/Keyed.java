package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records by what names them, and the words that entries have of them. */
final class Keyed {

    private Keyed() {}

    static <K, V> Map<K, V> by(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (one, _) -> one));
    }

    /** How an address says the name of a constant: {@code partly-granted}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Set<String> one(@Nullable String value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
