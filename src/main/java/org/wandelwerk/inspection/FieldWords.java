package org.wandelwerk.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * The words of fields of a word processor, put together however they are cut: what a field does is its first word, and
 * a field may lie in the words of another, or in what another shows.
 */
final class FieldWords {

    private static final Set<String> FETCHES =
            Set.of("DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DATABASE", "RD");

    private static final int LONGEST = 100_000;
    private static final int DEEPEST = 20;

    /** The fields that have not ended, the innermost first; the last one stands for what lies in no field. */
    private final Deque<Open> fields = new ArrayDeque<>();

    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private boolean isShowing;
    }

    FieldWords() {
        fields.push(new Open());
    }

    /** Where a field begins, where its words end and what it shows begins, and where all of it ends. */
    void mark(String kind) {
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "begin" -> begin();
            case "separate" -> {
                check(fields.element().words.toString());
                fields.element().isShowing = true;
            }
            case "end" -> {
                check(fields.element().words.toString());
                if (fields.size() > 1) {
                    fields.pop();
                }
            }
            default -> throw new UnusableFile("unreadable");
        }
    }

    /** What a field does must be written in it, and not come out of another one. */
    private void begin() {
        var outer = fields.element();
        if (fields.size() > 1 && !outer.isShowing && outer.words.chars().allMatch(Character::isWhitespace)) {
            throw new UnusableFile("element", "DDE");
        }
        if (fields.size() > DEEPEST) {
            throw new UnusableFile("unpacked");
        }
        fields.push(new Open());
    }

    void add(String words) {
        var field = fields.element().words;
        if (field.length() + words.length() > LONGEST) {
            throw new UnusableFile("unpacked");
        }
        field.append(words);
    }

    /** At the end of a part, for fields that do not end. */
    void end() {
        fields.forEach(field -> check(field.words.toString()));
    }

    /** @throws UnusableFile when such a field gets something from elsewhere */
    static void check(String words) {
        var first = words.strip().split("[\\s\\p{Cntrl}\\u00a0\"\\\\{]", 2)[0].toUpperCase(Locale.ROOT);
        if (FETCHES.contains(first)) {
            throw new UnusableFile("element", first);
        }
    }
}
