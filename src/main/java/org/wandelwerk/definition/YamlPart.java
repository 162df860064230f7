package org.wandelwerk.definition;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A part of a definition that knows where in its file it stands. */
public record YamlPart(String file, Node node) {

    /**
     * The whole of a document.
     *
     * @throws UnreadableFile when it is no YAML, empty, or bigger than an honest file
     */
    public static YamlPart read(String file, String document) {
        try {
            var root = new Yaml(limits()).compose(new StringReader(document));
            if (root == null) {
                throw new UnreadableFile("%s: the file is empty".formatted(file));
            }
            return new YamlPart(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new UnreadableFile("%s, line %d, column %d: %s"
                    .formatted(file, mark.getLine() + 1, mark.getColumn() + 1, e.getProblem()));
        } catch (YAMLException e) {
            throw new UnreadableFile("%s: %s".formatted(file, e.getMessage()));
        }
    }

    /** No honest file is longer or deeper, or says a part of itself by an alias. */
    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(20);
        limits.setCodePointLimit(1024 * 1024);
        return limits;
    }

    /** What the document says: the same for documents that differ in comments and layout alone. */
    public static String meaning(String document) {
        var events = new Yaml(limits()).parse(new StringReader(document));
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event instanceof ScalarEvent scalar
                        ? "=" + scalar.getValue()
                        : event.getEventId().name())
                .collect(Collectors.joining("\n"));
    }

    /** The refusal of this part. */
    public UnreadableFile wrong(String why) {
        var mark = node.getStartMark();
        return new UnreadableFile(
                "%s, line %d, column %d: %s".formatted(file, mark.getLine() + 1, mark.getColumn() + 1, why));
    }

    public String text() {
        if (node instanceof ScalarNode scalar
                && scalar.getTag() != Tag.NULL
                && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong("expected a text");
    }

    @Nullable
    public String textOrNull() {
        return node.getTag().equals(Tag.NULL) ? null : text();
    }

    public int number() {
        var text = text();
        if (!text.matches("[0-9]{1,9}")) {
            throw wrong("expected a number");
        }
        return Integer.parseInt(text);
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException _) {
            throw wrong("expected a date such as 2020-11-25");
        }
    }

    /** A span of time such as {@code P30D} or {@code P24M}. */
    public Period period() {
        try {
            var period = Period.parse(text());
            if (period.isNegative() || period.isZero()) {
                throw wrong("expected a span of time that passes");
            }
            return period;
        } catch (DateTimeParseException _) {
            throw wrong("expected a span of time such as P30D, P24M or P1Y");
        }
    }

    /** One of the words for the constants: in small letters, parted by hyphens or points. */
    public <E extends Enum<E>> E word(Class<E> words) {
        var name = text().toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("unknown word '%s'; known are %s"
                        .formatted(
                                text(),
                                Arrays.stream(words.getEnumConstants())
                                        .map(word -> word.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .collect(Collectors.joining(", ")))));
    }

    /** A list of such words, each once. */
    public <E extends Enum<E>> List<E> words(Class<E> words) {
        var read = new ArrayList<E>();
        for (var item : items()) {
            var word = item.word(words);
            if (read.contains(word)) {
                throw item.wrong("'%s' stands here twice".formatted(item.text()));
            }
            read.add(word);
        }
        return List.copyOf(read);
    }

    /** Yes or no. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("expected true or false");
        };
    }

    /** A text in German and perhaps in English. */
    public Text translated() {
        only("de", "en");
        var english = fields().get("en");
        return new Text(field("de").text(), english == null ? null : english.text());
    }

    /** A text that must be there in German and in English. */
    public Text inBothLanguages() {
        only("de", "en");
        return new Text(field("de").text(), field("en").text());
    }

    public List<YamlPart> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlPart(file, item))
                    .toList();
        }
        throw wrong("expected a list");
    }

    /** The items of a list, or the part itself when it is none. */
    public List<YamlPart> oneOrMore() {
        return node instanceof SequenceNode ? items() : List.of(this);
    }

    /** Whether this is a single word or text, and not a list or fields. */
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public List<String> texts() {
        return items().stream().map(YamlPart::text).toList();
    }

    public YamlPart field(String name) {
        var field = fields().get(name);
        if (field == null) {
            throw wrong("'%s' is missing".formatted(name));
        }
        return field;
    }

    /** The field if the file has it. */
    public Optional<YamlPart> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** The names of the fields in the order of the file, as often as they stand there. */
    private List<YamlPart> named() {
        return mapping().getValue().stream()
                .map(tuple -> new YamlPart(file, tuple.getKeyNode()))
                .toList();
    }

    private MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw wrong("expected fields with names");
    }

    /** The fields in the order of the file. */
    public Map<String, YamlPart> fields() {
        var fields = new LinkedHashMap<String, YamlPart>();
        for (var tuple : mapping().getValue()) {
            var name = new YamlPart(file, tuple.getKeyNode());
            if (fields.put(name.text(), new YamlPart(file, tuple.getValueNode())) != null) {
                throw name.wrong("'%s' stands here twice".formatted(name.text()));
            }
        }
        return fields;
    }

    /** Refuses fields with other names. */
    public void only(String... names) {
        var known = Set.of(names);
        for (var name : named()) {
            if (!known.contains(name.text())) {
                throw name.wrong("unknown field '%s'".formatted(name.text()));
            }
        }
    }
}
