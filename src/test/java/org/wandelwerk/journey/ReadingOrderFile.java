package org.wandelwerk.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file with what is read aloud on every kind of page: its name, then one line for each landmark, heading, link. */
record ReadingOrderFile(Map<String, List<String>> pages) {

    static final Path FILE = Path.of("src/test/resources/journey/reading-order.txt");
    private static final String NAME = "== ";
    private static final String REMARK = "%%";
    private static final String HEAD = """
        %% What is read aloud on every kind of page, in this order: landmarks, headings, links, fields, buttons.
        %% Three links, fields or small headings of a row stand for all of it.
        %% Every page has the head and foot of "frame".
        %% A changed page shows a difference here; -Dreading=write writes the file anew, which is then to be read.
        """;

    static ReadingOrderFile read() throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        List<String> lines = new ArrayList<>();
        for (var line : Files.readAllLines(FILE)) {
            if (line.startsWith(NAME)) {
                lines = new ArrayList<>();
                pages.put(line.substring(NAME.length()), lines);
            } else if (!line.startsWith(REMARK) && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return new ReadingOrderFile(pages);
    }

    void write() throws IOException {
        var text = new StringBuilder(HEAD);
        pages.forEach((name, lines) -> text.append("\n" + NAME + name + "\n")
                .append(String.join("\n", lines))
                .append("\n"));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
    }
}
