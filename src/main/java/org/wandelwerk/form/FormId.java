package org.wandelwerk.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** One version of a form, such as {@code projektsteckbrief/1}; its questions never change. */
public record FormId(String name, int version) {

    private static final Pattern PRINTED = Pattern.compile("([a-z]+(?:-[a-z]+)*)/([1-9][0-9]{0,3})");

    /** Reads what {@link #printed} wrote. */
    public static Optional<FormId> read(String printed) {
        var parts = PRINTED.matcher(printed);
        return parts.matches()
                ? Optional.of(new FormId(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Whether it is a later version of the same form. */
    public boolean succeeds(FormId other) {
        return name.equals(other.name) && version > other.version;
    }

    public String printed() {
        return name + "/" + version;
    }

    /** The file in which it is written. */
    String file() {
        return "%s-%d.yaml".formatted(name, version);
    }
}
