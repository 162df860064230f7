package org.wandelwerk.reference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.reference.OperationMapping.Forms;
import org.wandelwerk.reference.OperationMapping.SumColumn;
import org.wandelwerk.spreadsheet.TableForm;

/** Reads mappings, which are YAML files; what is wrong in one is refused with its line and column. */
final class MappingReader {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_ADDRESS = 1000;

    private MappingReader() {}

    /** @throws UnreadableFile when something of it is wrong */
    static OperationMapping read(String file, String document) {
        var root = YamlPart.read(file, document);
        root.only("collection", "table", "columns", "sums", "fixed", "key", "people");
        var columns = fields(root.field("columns"));
        var sums = root.optional("sums").map(YamlPart::items).orElse(List.of()).stream()
                .map(MappingReader::sum)
                .toList();
        if (!columns.containsKey(OperationField.TITLE)) {
            throw root.field("columns").wrong("'title' is missing");
        }
        if (sums.stream().map(SumColumn::kind).distinct().count() < sums.size()) {
            throw root.field("sums").wrong("a kind of sum stands here twice");
        }
        var fixed = root.optional("fixed").map(MappingReader::fields).orElse(Map.of());
        var table = root.optional("table");
        return new OperationMapping(
                collection(root.field("collection")),
                table(table.orElse(null), columns, sums),
                forms(table.orElse(null)),
                columns,
                sums,
                fixed,
                made(root, columns),
                root.optional("people").map(YamlPart::texts).orElse(List.of("ja", "yes", "x")).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Collection collection(YamlPart part) {
        part.only("key", "name", "publisher", "source", "licence", "as-of");
        var key = part.field("key");
        if (!key.text().matches(KEY) || key.text().length() > LONGEST_KEY) {
            throw key.wrong("expected small letters, digits and hyphens, %d at most".formatted(LONGEST_KEY));
        }
        var licence = part.field("licence");
        licence.only("name", "address");
        var name = part.field("name");
        name.fields().values().forEach(MappingReader::text);
        return new Collection(
                key.text(),
                name.translated(),
                text(part.field("publisher")),
                source(part.field("source")),
                new Licence(
                        text(licence.field("name")),
                        licence.optional("address").map(MappingReader::source).orElse(null)),
                part.field("as-of").date());
    }

    private static String text(YamlPart part) {
        if (part.text().length() > LONGEST_TEXT) {
            throw part.wrong("longer than %d signs".formatted(LONGEST_TEXT));
        }
        return part.text().strip();
    }

    private static Source source(YamlPart part) {
        var address = part.text();
        if (address.length() > LONGEST_ADDRESS || !Source.isAddress(address)) {
            throw part.wrong("expected the address of a page, such as https://example.org/list");
        }
        return new Source(address);
    }

    private static TableForm table(@Nullable YamlPart part, Map<OperationField, String> columns, List<SumColumn> sums) {
        var names = new ArrayList<>(columns.values());
        sums.forEach(sum -> names.add(sum.heading()));
        if (part == null) {
            return new TableForm(null, null, names);
        }
        part.only("encoding", "separator", "numbers", "dates", "places", "whole");
        return new TableForm(
                part.optional("encoding").map(MappingReader::charset).orElse(null),
                part.optional("separator").map(MappingReader::separator).orElse(null),
                names);
    }

    private static Charset charset(YamlPart part) {
        return switch (part.text().toLowerCase(Locale.ROOT)) {
            case "utf-8" -> StandardCharsets.UTF_8;
            case "windows-1252" -> Charset.forName("windows-1252");
            case "iso-8859-15" -> Charset.forName("ISO-8859-15");
            default -> throw part.wrong("known are utf-8, windows-1252 and iso-8859-15");
        };
    }

    private static char separator(YamlPart part) {
        return switch (part.text()) {
            case "semicolon" -> ';';
            case "comma" -> ',';
            case "tab" -> '\t';
            default -> throw part.wrong("known are semicolon, comma and tab");
        };
    }

    private static Forms forms(@Nullable YamlPart part) {
        if (part == null) {
            return new Forms(NumberForm.DETECT, DayForm.DAY_FIRST, false, false);
        }
        return new Forms(
                part.optional("numbers").map(one -> one.word(NumberForm.class)).orElse(NumberForm.DETECT),
                part.optional("dates").map(one -> one.word(DayForm.class)).orElse(DayForm.DAY_FIRST),
                part.optional("places").map(MappingReader::isInRegion).orElse(false),
                part.optional("whole").map(YamlPart::flag).orElse(false));
    }

    private static boolean isInRegion(YamlPart part) {
        return switch (part.text()) {
            case "region" -> true;
            case "elsewhere" -> false;
            default -> throw part.wrong("known are region and elsewhere");
        };
    }

    private static Map<OperationField, String> fields(YamlPart part) {
        var fields = new EnumMap<OperationField, String>(OperationField.class);
        part.fields().forEach((word, value) -> fields.put(field(word, value), text(value)));
        return fields;
    }

    private static OperationField field(String word, YamlPart at) {
        return Arrays.stream(OperationField.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() -> at.wrong("unknown field '%s'; known are %s"
                        .formatted(
                                word,
                                Arrays.stream(OperationField.values())
                                        .map(OperationField::word)
                                        .collect(Collectors.joining(", ")))));
    }

    private static SumColumn sum(YamlPart part) {
        part.only("kind", "column", "currency");
        var currency = part.optional("currency");
        currency.filter(one -> !one.text().matches("[A-Z]{3}")).ifPresent(one -> {
            throw one.wrong("expected a currency by its three letters, such as EUR");
        });
        return new SumColumn(
                part.field("kind").word(SumKind.class),
                text(part.field("column")),
                currency.map(YamlPart::text).orElse("EUR"));
    }

    /** What tells operations apart: a column, or several fields together, never both. */
    private static List<OperationField> made(YamlPart root, Map<OperationField, String> columns) {
        var key = root.optional("key");
        if (columns.containsKey(OperationField.KEY)) {
            key.ifPresent(one -> {
                throw one.wrong("there is a column for the key");
            });
            return List.of();
        }
        return key
                .orElseThrow(() -> root.wrong("'key' is missing: name the fields that tell operations apart"))
                .items()
                .stream()
                .map(item -> field(item.text(), item))
                .toList();
    }
}
