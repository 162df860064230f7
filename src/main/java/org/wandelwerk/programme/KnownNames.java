package org.wandelwerk.programme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wandelwerk.definition.YamlPart;

/** The names that a procedure may use: what is written elsewhere, and is only meant there. */
record KnownNames(Map<Kind, Set<String>> names) {

    /** What a name stands for. */
    enum Kind {
        ROLE("role"),
        BODY("body"),
        FORM("form"),
        /** A form that can be asked, because the house has its file. */
        FORM_FILE("form file"),
        CRITERION("criterion");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** For what was released before: its names were checked then, and may be gone since. */
    static final KnownNames RELEASED = new KnownNames(Map.of());

    KnownNames {
        names = names.isEmpty() ? Map.of() : new EnumMap<>(names);
    }

    KnownNames with(Kind kind, Set<String> known) {
        var more = new EnumMap<Kind, Set<String>>(Kind.class);
        more.putAll(names);
        more.put(kind, Set.copyOf(known));
        return new KnownNames(more);
    }

    /** The name that stands there, if it is known. */
    String name(Kind kind, YamlPart part) {
        var name = part.text();
        var known = names.get(kind);
        if (known != null && !known.contains(name)) {
            throw part.wrong("unknown %s '%s'; known are %s"
                    .formatted(kind.word, name, known.stream().sorted().collect(Collectors.joining(", "))));
        }
        return name;
    }
}
