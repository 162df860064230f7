package org.wandelwerk.trail;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Entry;
import org.wandelwerk.history.Operation;
import org.wandelwerk.history.RecordAct;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import tools.jackson.databind.JsonNode;

/** Makes entries of the history readable: names for ids, words for codes, one statement for each kind of things. */
@Component
class TrailReading {

    private static final String MASKED = "***";
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(\\d{2})");

    /** The word for imports among the kinds of things. */
    private static final String RUNS = "einlesungen";

    private final List<TrailNames> names;
    private final Holders holders;
    private final ReaderNames readers;
    private final List<TrailCodes> codes;

    TrailReading(List<TrailNames> names, Holders holders, ReaderNames readers, List<TrailCodes> codes) {
        this.names = List.copyOf(names);
        this.holders = holders;
        this.readers = readers;
        this.codes = List.copyOf(codes);
    }

    /** What was looked up for all lines together. */
    private record Known(
            Map<String, Map<UUID, Text>> things,
            Map<PersonId, String> people,
            Map<AudienceToken, Text> readers,
            Map<String, Map<String, Text>> codes) {

        @Nullable
        Text thing(@Nullable String kind, @Nullable UUID id) {
            return things.getOrDefault(Objects.requireNonNullElse(kind, ""), Map.of())
                    .get(id);
        }

        /** What somebody is called now: a name that was taken out of the house does not come back here. */
        String actor(Entry entry) {
            var actor = entry.actor();
            return actor == null ? entry.actorName() : people.getOrDefault(new PersonId(actor), entry.actorName());
        }
    }

    /** @param isWhole whether what the line of time leaves out is told, too */
    List<TrailLine> lines(List<RecordAct> acts, List<TrailTable> tables, String draftTexts, boolean isWhole) {
        var read = new HashMap<RecordAct, List<EntryReading>>();
        acts.forEach(act -> read.put(act, readings(act, tables)));
        var known = known(acts, read.values().stream().flatMap(List::stream).toList(), draftTexts);
        return acts.stream()
                .map(act -> line(act, read.getOrDefault(act, List.of()), known, draftTexts, isWhole))
                .toList();
    }

    /** The same for those who may know that and what changed, but neither what it said nor who did it. */
    static List<TrailLine> withoutValues(List<TrailLine> lines) {
        return lines.stream()
                .map(line -> new TrailLine(
                        line.at(),
                        null,
                        null,
                        line.run(),
                        line.entries().stream().map(TrailReading::withoutValues).toList(),
                        line.hidden()))
                .toList();
    }

    private static TrailEntry withoutValues(TrailEntry entry) {
        var reasons = entry.part() == TrailPart.RECALL;
        return new TrailEntry(
                entry.id(),
                entry.noun(),
                entry.part(),
                entry.operation(),
                TrailValue.BLANK,
                "",
                entry.changes().stream()
                        .map(change -> reasons
                                ? change
                                : new TrailChange(change.texts(), change.column(), TrailValue.BLANK, TrailValue.BLANK))
                        .toList(),
                List.of());
    }

    private static List<EntryReading> readings(RecordAct act, List<TrailTable> tables) {
        return act.entries().stream()
                .flatMap(entry -> tables.stream()
                        .filter(table -> table.name().equals(entry.table()))
                        .limit(1)
                        .map(table -> EntryReading.of(entry, table)))
                .toList();
    }

    private Known known(List<RecordAct> acts, List<EntryReading> read, String draftTexts) {
        var fields = read.stream()
                .flatMap(entry -> Stream.concat(entry.fields(draftTexts).stream(), entry.about().stream()))
                .toList();
        var things = new HashMap<String, Map<UUID, Text>>();
        for (var kind : names) {
            var ids = kind.word().equals(RUNS)
                    ? entries(acts)
                            .flatMap(entry -> Stream.ofNullable(entry.run()))
                            .toList()
                    : EntryReading.references(fields.stream(), kind.word());
            if (!ids.isEmpty()) {
                things.computeIfAbsent(kind.word(), _ -> new HashMap<>())
                        .putAll(kind.names(ids.stream().distinct().toList()));
            }
        }
        var actors = entries(acts)
                .flatMap(entry -> Stream.ofNullable(entry.actor()))
                .map(PersonId::new)
                .collect(toSet());
        return new Known(things, actors.isEmpty() ? Map.of() : holders.names(actors), readers(fields), codes(fields));
    }

    private Map<String, Map<String, Text>> codes(List<EntryReading.Field> fields) {
        var known = new HashMap<String, Map<String, Text>>();
        for (var one : codes) {
            var said = fields.stream()
                    .filter(field -> field.column().form() == TrailColumn.Form.WORD)
                    .filter(field -> keys(field).equals(one.keys()))
                    .flatMap(field -> Stream.of(field.before(), field.after()))
                    .filter(node -> !EntryReading.isBlank(node))
                    .map(TrailReading::text)
                    .collect(toSet());
            if (!said.isEmpty()) {
                known.put(one.keys(), one.names().apply(said));
            }
        }
        return known;
    }

    private Map<AudienceToken, Text> readers(List<EntryReading.Field> fields) {
        var tokens = fields.stream()
                .filter(field -> field.column().form() == TrailColumn.Form.READERS)
                .flatMap(field -> Stream.of(field.before(), field.after())
                        .flatMap(node -> words(node).flatMap(word -> token(field, word).stream())))
                .collect(toSet());
        return tokens.isEmpty() ? Map.of() : readers.of(tokens);
    }

    private static Optional<AudienceToken> token(EntryReading.Field field, String word) {
        return ReaderNames.token(word, field.column().kind());
    }

    private static Stream<String> words(JsonNode node) {
        return node.isArray() ? node.valueStream().map(TrailReading::text) : Stream.of(text(node));
    }

    private static Stream<Entry> entries(List<RecordAct> acts) {
        return acts.stream().flatMap(act -> act.entries().stream());
    }

    private static TrailLine line(
            RecordAct act, List<EntryReading> read, Known known, String draftTexts, boolean isWhole) {
        var last = act.entries().getLast();
        var run = last.run();
        return new TrailLine(
                last.at(),
                known.actor(last),
                last.actor() == null ? null : new PersonId(last.actor()),
                run == null
                        ? null
                        : Optional.ofNullable(known.thing(RUNS, run)).orElseGet(() -> Text.german(run.toString())),
                read.stream()
                        .map(entry -> entry(entry, known, draftTexts, isWhole))
                        .filter(TrailReading::saysSomething)
                        .toList(),
                act.size() - act.entries().size());
    }

    /** A row that was only touched, such as its version, is no news to anybody. */
    private static boolean saysSomething(TrailEntry entry) {
        return entry.operation() != Operation.UPDATED
                || entry.part() == TrailPart.RECALL
                || !entry.changes().isEmpty()
                || !entry.beside().isEmpty();
    }

    private static TrailEntry entry(EntryReading read, Known known, String draftTexts, boolean isWhole) {
        return new TrailEntry(
                read.entry().id(),
                read.table().rowKey(),
                read.table().part(),
                read.entry().operation(),
                read.about().map(field -> value(field, field.after(), known)).orElse(TrailValue.BLANK),
                read.deed(),
                changes(read.fields(draftTexts), known),
                isWhole ? changes(read.beside(), known) : List.of());
    }

    private static List<TrailChange> changes(List<EntryReading.Field> fields, Known known) {
        return fields.stream()
                .map(field -> new TrailChange(
                        field.texts(),
                        field.name(),
                        value(field, field.before(), known),
                        value(field, field.after(), known)))
                .toList();
    }

    private static TrailValue value(EntryReading.Field field, JsonNode node, Known known) {
        if (EntryReading.isBlank(node)) {
            return TrailValue.BLANK;
        }
        if (EntryReading.isErased(node)) {
            return new TrailValue.Erased();
        }
        if (node.isBoolean()) {
            return new TrailValue.Truth(node.asBoolean());
        }
        var text = text(node);
        if (text.equals(MASKED)) {
            return new TrailValue.Masked();
        }
        return switch (field.column().form()) {
            case WORD -> chosen(field, text, known);
            case MONEY -> new TrailValue.Sum(new Money(node.asLong()));
            case MOMENT -> new TrailValue.Moment(OffsetDateTime.parse(text).toInstant());
            case REFERENCE -> named(field, node, text, known);
            case READERS -> readers(field, node, text, known);
            case TEXT, FIELDS, HIDDEN -> day(text).orElseGet(() -> new TrailValue.Words(text));
        };
    }

    private static Optional<TrailValue> day(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        var month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        var number = Integer.parseInt(day.group(3));
        return month.isValidDay(number) ? Optional.of(new TrailValue.Day(month.atDay(number))) : Optional.empty();
    }

    private static TrailValue chosen(EntryReading.Field field, String text, Known known) {
        var name = known.codes().getOrDefault(keys(field), Map.of()).get(text);
        return name == null ? new TrailValue.Chosen(keys(field) + text, text) : new TrailValue.Named(name);
    }

    private static String keys(EntryReading.Field field) {
        var elsewhere = field.column().kind();
        return elsewhere == null ? field.texts() + field.name() + "." : elsewhere;
    }

    /** Words that are no tokens stand as they are. */
    private static TrailValue readers(EntryReading.Field field, JsonNode node, String text, Known known) {
        var tokens = words(node).map(word -> token(field, word)).toList();
        return tokens.stream().allMatch(Optional::isPresent)
                ? new TrailValue.Readers(tokens.stream()
                        .flatMap(Optional::stream)
                        .map(token ->
                                new TrailValue.Reader(token, known.readers().get(token)))
                        .toList())
                : new TrailValue.Words(text);
    }

    private static TrailValue named(EntryReading.Field field, JsonNode node, String text, Known known) {
        return EntryReading.id(node)
                .flatMap(id -> Optional.ofNullable(known.thing(field.column().kind(), id)))
                .<TrailValue>map(TrailValue.Named::new)
                .orElseGet(() -> new TrailValue.Words(text));
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(TrailReading::text).collect(joining("\n"));
        }
        return node.isString() ? node.asString() : node.toString();
    }
}
