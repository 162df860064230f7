package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.spreadsheet.GridLine;

/** Reads the lines of a list one after the other and tells what each would do; nothing is guessed. */
final class Judging {

    /** Written into a cell to take away what is recorded; an empty one leaves it. */
    private static final String NOTHING = "[-–—]";

    private final ListKind kind;
    private final List<String> columns;
    private final ListRecords records;
    private final Map<UUID, Integer> seen = new HashMap<>();

    Judging(ListKind kind, List<String> columns, ListRecords records) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
        this.records = records;
    }

    List<JudgedLine> judge(List<GridLine> lines) {
        return lines.stream().flatMap(this::judge).toList();
    }

    private Stream<JudgedLine> judge(GridLine line) {
        var wrong = new ArrayList<JudgedLine.WrongCell>();
        var typed = TypedValues.NONE;
        var isEmpty = true;
        for (var field : kind.fields()) {
            var cell = cell(line, field);
            isEmpty &= cell.isEmpty();
            var isSaid = !cell.isEmpty() && (field.form() == ListForm.CHOICE || !cell.matches(NOTHING));
            var meaning = isSaid ? field.form().meaning(cell, field) : cell;
            if (meaning == null) {
                wrong.add(wrong(field, cell, "sheet.mistake." + field.form(), null));
            } else if (field.isRequired() && (cell.isEmpty() || cell.matches(NOTHING))) {
                wrong.add(wrong(field, cell, "sheet.mistake.missing", null));
            } else {
                typed = typed.with(field.name(), meaning);
            }
        }
        return isEmpty ? Stream.empty() : Stream.of(judge(line, typed, wrong));
    }

    /** What a line says of a field, put together where its parts stand in cells of their own. */
    private String cell(GridLine line, ListField field) {
        var own = line.cell(columns.indexOf(field.name()));
        var parts = kind.parts().stream()
                .filter(part -> part.of().equals(field.name()))
                .map(part -> line.cell(columns.indexOf(part.field().name())))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || own.startsWith(String.join(" ", parts))) {
            return own;
        }
        var all = own.isEmpty()
                ? parts
                : Stream.concat(parts.stream(), Stream.of(own)).toList();
        var said = all.stream().filter(part -> !part.matches(NOTHING)).toList();
        return said.isEmpty() ? all.getFirst() : String.join(" ", said);
    }

    /** Where a field is mended: in its own column, or in that of its last part. */
    private int column(ListField field) {
        var own = columns.indexOf(field.name());
        return own >= 0
                ? own
                : kind.parts().stream()
                        .filter(part -> part.of().equals(field.name()))
                        .mapToInt(part -> columns.indexOf(part.field().name()))
                        .max()
                        .orElse(own);
    }

    private JudgedLine judge(GridLine line, TypedValues typed, List<JudgedLine.WrongCell> wrong) {
        var title = line.cell(columns.indexOf(required().name()));
        if (wrong.stream().anyMatch(cell -> cell.field().isRequired())) {
            return JudgedLine.refused(line.number(), title, typed, wrong);
        }
        return switch (records.aim(said(typed))) {
            case ListRecords.Aim.Unclear(var field, var mistake, var suggestion) -> {
                wrong.add(wrong(field(field), line.cell(columns.indexOf(field)), mistake, suggestion));
                yield JudgedLine.refused(line.number(), title, typed, wrong);
            }
            case ListRecords.Aim.Known(var record) ->
                decide(line, title, record.id(), record, over(ListedRecord.visible(record.values()), typed), wrong);
            case ListRecords.Aim.Fresh(var id, var usual) -> decide(line, title, id, null, over(usual, typed), wrong);
        };
    }

    private static TypedValues said(TypedValues typed) {
        var said = TypedValues.NONE;
        for (var value : typed.texts().entrySet()) {
            said = value.getValue().matches(NOTHING) ? said : said.with(value.getKey(), value.getValue());
        }
        return said;
    }

    /** What is recorded with what the line says over it; the name stays as the house writes it. */
    private TypedValues over(TypedValues recorded, TypedValues typed) {
        var values = recorded;
        for (var field : kind.fields()) {
            var said = typed.of(field.name());
            var isName = field.isRequired()
                    && typed.of("key").isEmpty()
                    && !recorded.of(field.name()).isEmpty();
            if (!said.isEmpty() && !isName) {
                values = values.with(field.name(), said.matches(NOTHING) ? "" : said);
            }
        }
        return values;
    }

    private JudgedLine decide(
            GridLine line,
            String title,
            UUID id,
            @Nullable ListedRecord stored,
            TypedValues after,
            List<JudgedLine.WrongCell> wrong) {
        var first = seen.putIfAbsent(id, line.number());
        if (first != null) {
            wrong.add(wrong(required(), title, "sheet.mistake.twice", String.valueOf(first)));
        }
        check(line, after, wrong);
        if (wrong.isEmpty()) {
            records.against(id, after)
                    .map(found -> wrong(
                            field(found.field()), line.cell(columns.indexOf(found.field())), found.mistake(), null))
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            return JudgedLine.refused(line.number(), title, after, wrong);
        }
        var before = stored == null ? null : stored.values();
        var isSame = before != null && ListedRecord.visible(before).equals(after);
        var verdict =
                before == null ? JudgedLine.Verdict.NEW : isSame ? JudgedLine.Verdict.SAME : JudgedLine.Verdict.CHANGED;
        return new JudgedLine(
                line.number(), verdict, title, id, before, after, stored != null && stored.isOurs(), List.of());
    }

    /** What is wrong across fields: days in the wrong order, an address without a name. */
    private void check(GridLine line, TypedValues values, List<JudgedLine.WrongCell> wrong) {
        if (!values.of("from").isEmpty()
                && !values.of("to").isEmpty()
                && LocalDate.parse(values.of("to")).isBefore(LocalDate.parse(values.of("from")))) {
            wrong.add(wrong(field("to"), line.cell(columns.indexOf("to")), "sheet.mistake.order", null));
        }
        for (var pair :
                Map.of("mail", "delegate", "substitute_mail", "substitute").entrySet()) {
            if (!values.of(pair.getKey()).isEmpty()
                    && values.of(pair.getValue()).isEmpty()) {
                var field = field(pair.getValue());
                wrong.add(wrong(field, line.cell(columns.indexOf(field.name())), "sheet.mistake.nobody", null));
            }
        }
    }

    private JudgedLine.WrongCell wrong(ListField field, String value, String mistake, @Nullable String suggestion) {
        return new JudgedLine.WrongCell(column(field), field, value, mistake, suggestion);
    }

    private ListField required() {
        return kind.fields().stream().filter(ListField::isRequired).findFirst().orElseThrow();
    }

    private ListField field(String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
