package org.wandelwerk.shell;

import java.util.Set;

/**
 * Marks the German words on a page in a language that lacks them. While the page is drawn each such text stands between
 * two signs that no text contains; afterwards these become a marked part, or vanish where HTML allows none.
 */
final class GermanMarks {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Set<String> PLAIN = Set.of("title", "option", "textarea", "svg", "script", "style");

    private final StringBuilder marked = new StringBuilder();
    private final String html;
    private int plain;

    private GermanMarks(String html) {
        this.html = html;
    }

    static String around(String german) {
        return BEGIN + german + END;
    }

    static String asParts(String html) {
        return new GermanMarks(html).read();
    }

    private String read() {
        int at = 0;
        while (at < html.length()) {
            var sign = html.charAt(at);
            if (sign == '<') {
                var end = endOfTag(at);
                tag(html.substring(at, end));
                at = end;
            } else {
                text(sign);
                at++;
            }
        }
        return marked.toString();
    }

    private void text(char sign) {
        if (sign != BEGIN && sign != END) {
            marked.append(sign);
        } else if (plain == 0) {
            marked.append(sign == BEGIN ? "<span lang=\"de\">" : "</span>");
        }
    }

    private void tag(String tag) {
        var name = tag.replaceFirst("(?s)^</?([A-Za-z]*).*", "$1");
        if (PLAIN.contains(name)) {
            plain += tag.startsWith("</") ? -1 : 1;
        }
        tag.chars().filter(sign -> sign != BEGIN && sign != END).forEach(sign -> marked.append((char) sign));
    }

    /** A sign of closing within quotes does not close. */
    private int endOfTag(int start) {
        char quote = 0;
        for (int at = start; at < html.length(); at++) {
            var sign = html.charAt(at);
            if (quote == 0 && sign == '>') {
                return at + 1;
            }
            if (quote == 0 && (sign == '"' || sign == '\'')) {
                quote = sign;
            } else if (sign == quote) {
                quote = 0;
            }
        }
        return html.length();
    }
}
