package org.wandelwerk.appearance;

import java.util.List;
import java.util.Map;
import org.wandelwerk.shell.FormErrors;

/** What a part of the look must be to be worn. */
final class LookRules {

    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_SENTENCE = 200;
    private static final int LONGEST_TEXT = 60_000;
    private static final List<String> REQUIRED = List.of("line1_de", "line1_en", "alt_de", "alt_en", Part.TEXT);

    private LookRules() {}

    static FormErrors check(Part part, Map<String, String> fields) {
        var errors = FormErrors.NONE;
        for (var name : part.fields()) {
            var value = fields.getOrDefault(name, "");
            if (value.isBlank() && REQUIRED.contains(name)) {
                errors = errors.with(name, "appearance.refused.empty");
            }
            if (value.length() > longest(name)) {
                errors = errors.with(name, "appearance.refused.long");
            }
            if (part == Part.COLOURS) {
                errors = checkColour(name, value, errors);
            }
        }
        return errors;
    }

    private static FormErrors checkColour(String theme, String typed, FormErrors errors) {
        var colour = Colour.of(typed);
        if (colour.isEmpty()) {
            return errors.with(theme, "appearance.refused.colour");
        }
        return ColourUse.in(theme).stream().allMatch(use -> use.suits(colour.get()))
                ? errors
                : errors.with(theme, "appearance.refused.contrast");
    }

    private static int longest(String field) {
        if (field.equals(Part.TEXT)) {
            return LONGEST_TEXT;
        }
        return field.startsWith("about") || field.startsWith("alt") || field.equals("digest")
                ? LONGEST_SENTENCE
                : LONGEST_LINE;
    }
}
