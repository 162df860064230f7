package org.wandelwerk.opendata;

import java.nio.charset.StandardCharsets;

/** Writes content lines of RFC 5545: folded at 75 bytes and never inside of a letter, texts escaped. */
public final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is no text, such as a date. */
    public ContentLines line(String name, String value) {
        fold(name + ":" + printable(value));
        return this;
    }

    /** A line whose value is a text that people read. */
    public ContentLines text(String name, String value) {
        var escaped = value.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
        return line(name, escaped);
    }

    /** No value may end its line, or hold what has no meaning in a text. */
    private static String printable(String value) {
        return value.codePoints()
                .filter(sign -> sign == '\t' || !Character.isISOControl(sign))
                .filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void fold(String line) {
        int bytes = 0;
        for (var sign : line.codePoints().toArray()) {
            var letter = Character.toString(sign);
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
