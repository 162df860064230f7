package org.wandelwerk.region;

/** A value from a file, fit for one line of a report: short, and without signs that a terminal would obey. */
final class ShownSigns {

    private static final int LONGEST = 60;
    private static final int LINE = 200;

    private ShownSigns() {}

    static String of(String value) {
        return shortened(value, LONGEST);
    }

    /** A whole sentence. */
    static String line(String sentence) {
        return shortened(sentence.strip(), LINE);
    }

    private static String shortened(String value, int longest) {
        var shown = new StringBuilder();
        value.codePoints().limit(longest).forEach(sign -> append(shown, sign));
        return value.codePointCount(0, value.length()) > longest
                ? shown.append('…').toString()
                : shown.toString();
    }

    static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder shown, int sign) {
        if (isHidden(sign)) {
            shown.append("\\u{%x}".formatted(sign));
        } else {
            shown.appendCodePoint(sign);
        }
    }
}
