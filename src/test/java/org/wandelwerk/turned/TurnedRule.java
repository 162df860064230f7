package org.wandelwerk.turned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One rule in a source, and what it is turned into.
 *
 * @param source the file under the sources of the house, without its ending
 * @param stands what stands there, once
 * @param turned what stands there instead, for the time of the tests
 * @param tests simple names of test classes of which one must notice
 */
record TurnedRule(String source, String stands, String turned, List<String> tests) {

    private static final Path FILE = Path.of("src/test/resources/access/turned.txt");
    private static final Path SOURCES = Path.of("src/main/java/org/wandelwerk");

    /** All of them, in the order of the file. */
    static List<TurnedRule> all() throws IOException {
        var rules = new ArrayList<TurnedRule>();
        for (var block : Files.readString(FILE).split("\n\\s*\n")) {
            var lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                rules.add(read(lines));
            }
        }
        return rules;
    }

    private static TurnedRule read(List<String> lines) {
        if (lines.size() != 4) {
            throw new IllegalStateException("not a rule: " + lines);
        }
        return new TurnedRule(
                lines.get(0).strip(),
                after("-", lines.get(1)),
                after("+", lines.get(2)),
                Arrays.asList(after("?", lines.get(3)).strip().split(" +")));
    }

    private static String after(String sign, String line) {
        if (!line.startsWith(sign)) {
            throw new IllegalStateException("expected " + sign + " in: " + line);
        }
        return line.length() < 2 ? "" : line.substring(2);
    }

    Path file() {
        return SOURCES.resolve(source + ".java");
    }

    /** The source with the rule turned round. */
    String text() throws IOException {
        var text = Files.readString(file());
        var place = text.indexOf(stands);
        if (place < 0 || text.indexOf(stands, place + 1) >= 0) {
            throw new IllegalStateException("stands not once in " + source + ": " + stands);
        }
        return text.substring(0, place) + turned + text.substring(place + stands.length());
    }
}
