package org.wandelwerk.appearance.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.appearance.Colour;
import org.wandelwerk.appearance.ColourUse;
import org.wandelwerk.appearance.LookChange;
import org.wandelwerk.appearance.LookVersion;
import org.wandelwerk.notice.DutyDocument;
import org.wandelwerk.notice.DutyTexts;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form for one part of the look.
 *
 * @param now as the part is
 * @param basis the number of the version that the form replaces
 * @param typed what stands in the fields
 * @param other what somebody else saved in between; {@code null} when nobody did
 * @param preview how a text would be shown; {@code null} when nobody asked for it
 * @param isFile whether a file of the operator wins over what is written here
 */
public record PartPage(
        LookVersion now,
        int basis,
        Map<String, String> typed,
        FormErrors errors,
        @Nullable LookChange other,
        @Nullable DutyDocument preview,
        boolean isFile)
        implements Page {

    public String field(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What is filled from the settings where it stands in a text. */
    public String places() {
        return String.join(", ", DutyTexts.places());
    }

    /** How a typed colour stands beside those of a theme; nothing when it is no colour. */
    public Optional<Colour> colour(String theme) {
        return Colour.of(field(theme));
    }

    public List<ColourUse> uses(String theme) {
        return ColourUse.in(theme);
    }

    /** Rounded down, because 4.499 is not enough. */
    public static double ratio(Colour one, Colour other) {
        return Math.floor(one.contrast(other) * 100) / 100;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
