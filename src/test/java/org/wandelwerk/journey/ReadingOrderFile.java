package org.wandelwerk.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The file with what is read aloud on every kind of page: its name, then one line for each landmark, heading, link. */
record ReadingOrderFile(Map<String, List<String>> pages) {

    static final Path OF_TABLES = Path.of("src/test/resources/journey/reading-order.txt");

    /** Of the pages that are made from the index. */
    static final Path OF_THE_INDEX = Path.of("src/test/resources/journey/found-reading-order.txt");

    private static final String NAME = "== ";
    private static final String REMARK = "%%";
    private static final String HEAD = """
        %% What is read aloud on every kind of page, in this order: landmarks, headings, links, fields, buttons.
        %% Three links, fields or small headings of a row stand for all of it.
        %% Every page has the head and foot of "frame".
        %% A changed page shows a difference here; -Dreading=write writes the file anew, which is then to be read.
        """;

    static ReadingOrderFile read(Path file) throws IOException {
        var pages = new LinkedHashMap<String, List<String>>();
        List<String> lines = new ArrayList<>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith(NAME)) {
                lines = new ArrayList<>();
                pages.put(line.substring(NAME.length()), lines);
            } else if (!line.startsWith(REMARK) && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return new ReadingOrderFile(pages);
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder(HEAD);
        pages.forEach((name, lines) -> text.append("\n" + NAME + name + "\n")
                .append(String.join("\n", lines))
                .append("\n"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What is read now by page; written anew when it was asked for, which is then to be read before it is kept. */
    static Map<String, List<String>> written(Path file, List<String> pages, Function<String, List<String>> read)
            throws IOException {
        if (System.getProperty("reading", "").equals("write")) {
            var now = new LinkedHashMap<String, List<String>>();
            pages.forEach(page -> now.put(page, read.apply(page)));
            new ReadingOrderFile(now).write(file);
        }
        return read(file).pages();
    }
}
