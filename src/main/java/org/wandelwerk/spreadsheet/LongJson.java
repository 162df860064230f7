package org.wandelwerk.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a file in which each is an object of JSON; what is named in none of the wanted names is not read. */
final class LongJson implements LongLines {

    private static final int LONGEST_LINE = 10 * LONGEST_CELL;

    /** No number of a list has more noughts; one that says so would fill the memory when it is written out. */
    private static final int MOST_NOUGHTS = 40;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(5)
                            .maxStringLength(LONGEST_CELL)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final BufferedReader text;
    private final List<String> names;
    private int number;
    private @Nullable GridLine next;

    LongJson(Path file, List<String> names) throws IOException {
        this.text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        this.names = List.copyOf(names);
        this.next = new GridLine(0, names);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public GridLine next() {
        var line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return line;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable GridLine read() {
        try {
            var line = line();
            while (line != null && line.isBlank()) {
                line = line();
            }
            return line == null ? null : object(line);
        } catch (IOException e) {
            throw new UnreadableSheet(e);
        }
    }

    private GridLine object(String line) {
        try {
            var object = JSON.readTree(line);
            if (!object.isObject()) {
                throw new UnreadableSheet("spreadsheet.refused.json");
            }
            return new GridLine(
                    number, names.stream().map(name -> cell(object.path(name))).toList());
        } catch (JacksonException e) {
            throw new UnreadableSheet(e);
        }
    }

    /** Several values stand apart by semicolons; what has parts of its own is no value. */
    private static String cell(JsonNode value) {
        return value.isArray()
                ? value.valueStream()
                        .map(LongJson::cell)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "))
                : value.isValueNode() && !value.isNull() ? Grid.clean(text(value)) : "";
    }

    /** A number as people write it: 1.2E8 is 120000000. */
    private static String text(JsonNode value) {
        return value.isNumber() && Math.abs(value.decimalValue().scale()) <= MOST_NOUGHTS
                ? written(value.decimalValue())
                : value.asString();
    }

    /** Three decimals would be read as thousands: 375.125 is written as 375.1250, and 100.000 as 100. */
    private static String written(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return (shortest.scale() == 3 ? shortest.setScale(4) : shortest).toPlainString();
    }

    private @Nullable String line() throws IOException {
        var line = new StringBuilder();
        var sign = text.read();
        if (sign < 0) {
            return null;
        }
        number++;
        while (sign >= 0 && sign != '\n') {
            if (line.length() > LONGEST_LINE) {
                throw new UnreadableSheet("spreadsheet.refused.cell");
            }
            line.append((char) sign);
            sign = text.read();
        }
        return line.toString();
    }
}
