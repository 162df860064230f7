package org.wandelwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template taken apart: the HTML that stands in it as it is sent, and the pieces of code between. */
record Template(Path file, String html, List<String> code) {

    static final Path FOLDER = Path.of("src/main/jte");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Stream<Template> all() {
        return Sources.files(FOLDER, ".jte").stream().map(file -> of(file, Sources.read(file)));
    }

    static Template of(Path file, String text) {
        var reader = new Reader(text);
        reader.markup('\0');
        return new Template(file, reader.html.toString(), List.copyOf(reader.code));
    }

    /** The template's name as jte knows it: {@code project/ProjectPage}. */
    String name() {
        return FOLDER.relativize(file).toString().replace(".jte", "").replace('\\', '/');
    }

    long lines() {
        return Sources.read(file).lines().count();
    }

    Finding finding(String what) {
        return new Finding(name(), what);
    }

    /** The texts in quotes within the code. */
    Stream<String> literals() {
        return code.stream().flatMap(piece -> LITERAL.matcher(piece).results().map(found -> found.group(1)));
    }

    private static final class Reader {

        private static final Pattern LINE = Pattern.compile("@(import|param)\\b");
        private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[.\\w]*|layout[.\\w]*)\\s*\\(");
        private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|raw|endraw)\\b");
        private static final Pattern OUTPUT = Pattern.compile("(\\$unsafe|\\$|!)\\{");
        private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>");

        private final String text;
        private final StringBuilder html = new StringBuilder();
        private final List<String> code = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Reads HTML up to the closing sign of a content block, or to the end. */
        void markup(char end) {
            while (at < text.length() && text.charAt(at) != end) {
                if (skips(COMMENT) || skips(WORD)) {
                    continue;
                }
                if (skips(LINE)) {
                    code('\n');
                } else if (skips(CALL)) {
                    code(')');
                } else if (skips(OUTPUT)) {
                    code('}');
                } else {
                    html.append(text.charAt(at++));
                }
            }
            at++;
        }

        private boolean skips(Pattern pattern) {
            var matcher = pattern.matcher(text).region(at, text.length());
            var found = matcher.lookingAt();
            if (found) {
                at = matcher.end();
            }
            return found;
        }

        /** Reads code up to its closing sign; content blocks inside are HTML again. */
        private void code(char end) {
            var piece = new StringBuilder();
            var depth = 0;
            while (at < text.length() && (depth > 0 || text.charAt(at) != end)) {
                var sign = text.charAt(at++);
                if (sign == '"') {
                    piece.append(sign).append(string());
                } else if (sign == '@' && at < text.length() && text.charAt(at) == '`') {
                    at++;
                    html.append('\n');
                    markup('`');
                    html.append('\n');
                } else {
                    depth += opens(sign) - closes(sign);
                    piece.append(sign);
                }
            }
            at++;
            code.add(piece.toString());
        }

        private String string() {
            var start = at;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
            return text.substring(start, Math.min(at, text.length()));
        }

        private static int opens(char sign) {
            return sign == '(' || sign == '{' ? 1 : 0;
        }

        private static int closes(char sign) {
            return sign == ')' || sign == '}' ? 1 : 0;
        }
    }
}
