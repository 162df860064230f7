package org.wandelwerk.region;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one object of the file. What is wrong with them is noted and not thrown, so that reading goes on. */
final class Fields {

    private final Located.Members members;
    private final Spot spot;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    Fields(Located.Members members, Spot spot, Findings findings) {
        this.members = members;
        this.spot = spot;
        this.findings = findings;
    }

    Spot spot() {
        return spot;
    }

    /** @param instead what reading goes on with when the value is refused; it goes nowhere, for then nothing does */
    <T> T required(String name, Meaning<T> meaning, T instead) {
        var value = value(name);
        if (value == null || value instanceof Located.Nothing) {
            var at = value == null ? spot.missing(name) : spot.member(name, value);
            findings.refuse(at, value == null ? "" : value.shown(), "is missing");
            return instead;
        }
        var read = meaning.read(value, spot.member(name, value), findings);
        return read == null ? instead : read;
    }

    /** What nobody recorded is {@code null}, whether written so or left out. */
    <T> @Nullable T optional(String name, Meaning<T> meaning) {
        var value = value(name);
        return value == null || value instanceof Located.Nothing
                ? null
                : meaning.read(value, spot.member(name, value), findings);
    }

    /** The items of a list; a list that nobody recorded has none. */
    <T> List<T> list(String name, Meaning<T> item) {
        var read = optional(name, Meaning.list(item));
        return read == null ? List.of() : read;
    }

    /** The items of a list in which nothing may stand twice. */
    <T> List<T> set(String name, Meaning<T> item) {
        var read = optional(name, Meaning.set(item));
        return read == null ? List.of() : read;
    }

    /** The items of a list that must be there, and may be empty. */
    <T> List<T> section(String name, Meaning<T> item) {
        return required(name, Meaning.list(item), List.of());
    }

    void refuse(String name, String reason) {
        var value = value(name);
        if (value == null) {
            findings.refuse(spot.missing(name), "", reason);
        } else {
            findings.refuse(spot.member(name, value), value.shown(), reason);
        }
    }

    /** Names members that may be there and are for people only. */
    void pass(String... names) {
        asked.addAll(Arrays.asList(names));
    }

    void warnOfUnknown() {
        members.values().forEach((name, value) -> {
            if (!asked.contains(name)) {
                findings.warn(
                        spot.member(ShownSigns.of(name), value), value.shown(), "is not known and not taken over");
            }
        });
    }

    private @Nullable Located value(String name) {
        asked.add(name);
        return members.values().get(name);
    }
}
