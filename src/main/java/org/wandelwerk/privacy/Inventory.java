package org.wandelwerk.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.RetentionClass;

/** Every table of the house with every column, and what becomes of it: read from the list that ships. */
@Component
class Inventory {

    private final List<RecordedTable> tables;

    Inventory() {
        this.tables = text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Inventory::table)
                .toList();
    }

    List<RecordedTable> tables() {
        return tables;
    }

    private static RecordedTable table(String line) {
        var parts = line.split(";", -1);
        if (parts.length != 4) {
            throw new IllegalStateException("not four parts: " + line);
        }
        var personal = words(parts[2]);
        var own = personal.stream()
                .map(word -> word.split("=", 2))
                .filter(word -> word.length == 2)
                .collect(Collectors.toMap(word -> word[0], word -> RetentionClass.valueOf(word[1])));
        return new RecordedTable(
                parts[0].strip(),
                RetentionClass.valueOf(parts[1].strip()),
                personal.stream().map(word -> word.replaceFirst("=.*", "")).toList(),
                own,
                words(parts[3]));
    }

    private static List<String> words(String part) {
        return Stream.of(part.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text() {
        try {
            return new ClassPathResource("privacy/fields.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
