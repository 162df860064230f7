package org.wandelwerk.appearance;

import java.util.Map;

/**
 * A part of the look as somebody left it.
 *
 * @param number counts from one; zero when nobody ever changed it
 * @param fields what was typed; empty when the part is as it ships
 */
public record LookVersion(Part part, int number, Map<String, String> fields) {

    public LookVersion {
        fields = Map.copyOf(fields);
    }

    static LookVersion untouched(Part part) {
        return new LookVersion(part, 0, Map.of());
    }

    public boolean isShipped() {
        return fields.isEmpty();
    }

    /** What stands in a field; empty when nothing does. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
