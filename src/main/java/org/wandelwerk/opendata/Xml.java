package org.wandelwerk.opendata;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, one element after the other; what no XML may hold is left out of texts. */
public final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns; a value that is empty takes its name with it */
    public Xml open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    public Xml close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    public Xml empty(String name, String... attributes) {
        start(name, attributes).append("/>\n");
        return this;
    }

    public Xml text(String name, String value, String... attributes) {
        start(name, attributes).append('>');
        value.codePoints().filter(Xml::isAllowed).forEach(this::escape);
        text.append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                attributes[i + 1].codePoints().filter(Xml::isAllowed).forEach(this::escape);
                text.append('"');
            }
        }
        return text;
    }

    private void escape(int sign) {
        switch (sign) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\t', '\n', '\r' -> text.append("&#").append(sign).append(';');
            default -> text.appendCodePoint(sign);
        }
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return text.toString();
    }
}
