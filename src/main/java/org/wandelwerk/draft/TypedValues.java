package org.wandelwerk.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/** The fields of a record as they are typed, by name; several things in one field stand in lines of their own. */
public record TypedValues(Map<String, String> texts) {

    public static final TypedValues NONE = new TypedValues(Map.of());

    /** A field without text is as one that was never there. */
    public TypedValues {
        var written = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                written.put(name, clean(text));
            }
        });
        texts = Collections.unmodifiableMap(written);
    }

    /** Signs that no text holds are left out. */
    public static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "")
                .strip();
    }

    /** The text of a field, perhaps empty. */
    public String of(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The text of a field; {@code null} when there is none. */
    public @Nullable String known(String name) {
        return texts.get(name);
    }

    public List<String> lines(String name) {
        return Arrays.stream(of(name).split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** A text in both languages, from a field and the one that adds {@code _en} to its name. */
    public Text text(String name) {
        return new Text(of(name), known(name + "_en"));
    }

    /** The rows of a field that holds several things of several parts, each with its parts as fields. */
    public List<TypedValues> rows(String name) {
        return Arrays.stream(of(name).split("\n", -1))
                .map(TypedValues::row)
                .filter(row -> !row.texts().isEmpty())
                .toList();
    }

    private static TypedValues row(String line) {
        var cells = new TreeMap<String, String>();
        for (var cell : line.split("\t", -1)) {
            var parts = cell.split("=", 2);
            if (parts.length == 2) {
                cells.put(parts[0].strip(), parts[1]);
            }
        }
        return new TypedValues(cells);
    }

    /** All of it in one line, as a row is kept in a field. */
    private String line() {
        return texts.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    public TypedValues withRows(String name, List<TypedValues> rows) {
        return with(name, rows.stream().map(TypedValues::line).filter(line -> !line.isEmpty()));
    }

    public @Nullable PartialDate date(String name) {
        return texts.containsKey(name) ? PartialDate.parse(FieldForm.iso(of(name))) : null;
    }

    public @Nullable Integer number(String name) {
        return texts.containsKey(name) ? Integer.valueOf(of(name)) : null;
    }

    /** An amount as it is typed in euros, perhaps with two digits behind the comma. */
    public @Nullable Money money(String name) {
        var typed = known(name);
        return typed == null ? null : Money.euros(new BigDecimal(typed.replace(',', '.')));
    }

    public TypedValues with(String name, @Nullable Money money) {
        if (money == null) {
            return with(name, "");
        }
        var euros = money.inEuros();
        var isWhole = money.cents() % 100 == 0;
        return with(name, (isWhole ? euros.setScale(0) : euros).toPlainString().replace('.', ','));
    }

    public List<Source> sources(String name) {
        return lines(name).stream().map(Source::new).toList();
    }

    /** The same with one field more; without it when there is nothing to say. */
    public TypedValues with(String name, @Nullable Object value) {
        var more = new TreeMap<>(texts);
        more.put(name, value == null ? "" : value.toString());
        return new TypedValues(more);
    }

    public TypedValues with(String name, Text text) {
        return with(name, text.de()).with(name + "_en", text.en());
    }

    public TypedValues with(String name, Stream<?> lines) {
        return with(name, String.join("\n", lines.map(Object::toString).toList()));
    }

    public TypedValues with(String name, List<Source> sources) {
        return with(name, sources.stream().map(Source::address));
    }

    /** Tells two states apart. */
    public String digest() {
        return HashedId.of(texts.entrySet().stream()
                        .flatMap(text -> Stream.of(text.getKey(), text.getValue()))
                        .toArray(String[]::new))
                .toString();
    }

    int length() {
        return texts.values().stream().mapToInt(String::length).sum();
    }
}
