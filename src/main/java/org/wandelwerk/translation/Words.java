package org.wandelwerk.translation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/** Single words whose translations are proven, to propose to translators. */
final class Words {

    private static final String FILE = "/translations/words.csv";

    private final Map<String, List<String>> rows;
    private final List<String> columns;

    Words() {
        try (var reader = new BufferedReader(new InputStreamReader(file(), StandardCharsets.UTF_8))) {
            this.columns = cells(Objects.requireNonNull(reader.readLine()));
            this.rows = reader.lines().map(Words::cells).collect(Collectors.toMap(List::getFirst, cells -> cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file() {
        return Objects.requireNonNull(Words.class.getResourceAsStream(FILE));
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    /** The proven word for a German one; {@code null} when there is none. */
    @Nullable
    String proposal(Language language, String german) {
        var row = rows.get(german);
        var word = row == null ? "" : row.get(columns.indexOf(language.tag()));
        return word.isEmpty() ? null : word;
    }
}
