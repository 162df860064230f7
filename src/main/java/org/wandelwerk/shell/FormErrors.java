package org.wandelwerk.shell;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed wrong, to be shown beside the fields.
 *
 * @param keys the message key for each field
 */
public record FormErrors(Map<String, String> keys) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public FormErrors {
        keys = Map.copyOf(keys);
    }

    /** The same and one more; the first mistake of a field stays. */
    public FormErrors with(String field, String key) {
        var more = new TreeMap<>(keys);
        more.putIfAbsent(field, key);
        return new FormErrors(more);
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The message key for a field; {@code null} when it is right. */
    public @Nullable String of(String field) {
        return keys.get(field);
    }
}
