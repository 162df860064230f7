package org.wandelwerk.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed wrong, to be shown beside the fields.
 *
 * @param keys the message key for each field, in the order in which they were found, which is that of the form
 */
public record FormErrors(Map<String, String> keys) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public FormErrors {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** The same and one more; the first mistake of a field stays. */
    public FormErrors with(String field, String key) {
        var more = new LinkedHashMap<>(keys);
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
