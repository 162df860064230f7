package org.wandelwerk.joining;

import java.util.HashSet;
import java.util.List;
import org.wandelwerk.shell.FormErrors;

/**
 * The wish to split a project.
 *
 * @param after the number of its last move when the form was filled in
 * @param parts what the parts are to be called and what they are, in their order
 * @param reason what the public is told
 * @param key the one-time key of the form
 */
public record SplitOrder(int after, List<Part> parts, String reason, String key) {

    /** Into how many parts a project is split at least. */
    public static final int FEWEST = 2;

    /** Into how many at most. */
    public static final int MOST = 8;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 2000;

    /**
     * What a part is called, and what it is.
     *
     * @param number of its fields in the form
     */
    public record Part(int number, String title, String summary) {

        public Part {
            title = title.strip();
            summary = summary.strip();
        }

        boolean isNothing() {
            return title.isEmpty() && summary.isEmpty();
        }
    }

    public SplitOrder {
        parts = parts.stream().filter(part -> !part.isNothing()).toList();
    }

    /** What is wrong, by the words of the form. */
    public FormErrors mistakes() {
        var errors = FormErrors.NONE;
        var titles = new HashSet<String>();
        for (var part : parts) {
            if (part.title().isEmpty() || part.title().length() > LONGEST_TITLE || !titles.add(part.title())) {
                errors = errors.with("titel" + part.number(), "joining.mistake.title");
            }
            if (part.summary().isEmpty() || part.summary().length() > LONGEST_SUMMARY) {
                errors = errors.with("inhalt" + part.number(), "joining.mistake.summary");
            }
        }
        if (parts.size() < FEWEST || parts.size() > MOST) {
            errors = errors.with("titel" + Math.min(parts.size() + 1, MOST), "joining.mistake.parts");
        }
        return Joinings.isMissing(reason) ? errors.with("grund", "joining.mistake.reason") : errors;
    }
}
