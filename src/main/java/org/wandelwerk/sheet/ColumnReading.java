package org.wandelwerk.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.spreadsheet.Grid;
import org.wandelwerk.spreadsheet.GridLine;

/** Tells what the columns of a list are: by what was kept, by their headings, or by what somebody says. */
@Component
class ColumnReading {

    private final MappingRepository mappings;
    private final Texts texts;

    ColumnReading(MappingRepository mappings, Texts texts) {
        this.mappings = mappings;
        this.texts = texts;
    }

    ListColumns propose(ListKind kind, Grid grid) {
        var headings = new ListHeadings(kind.columns(), texts);
        var head = ListColumns.headLine(grid, headings.all());
        return whole(
                kind, ListColumns.proposed(head, headings(grid.lines(), head, 0), headings, mappings.of(kind.word())));
    }

    /** What a new record cannot be without gets a column of its own, to be filled where it is missing. */
    private static ListColumns whole(ListKind kind, ListColumns columns) {
        var missing = kind.fields().stream()
                .map(ListField::name)
                .filter(name -> name.equals("kind") && !columns.fields().contains(name))
                .toList();
        var headings = new ArrayList<>(columns.headings());
        var fields = new ArrayList<>(columns.fields());
        missing.forEach(name -> {
            headings.add("");
            fields.add(name);
        });
        return new ListColumns(columns.headLine(), headings, fields);
    }

    ListColumns assigned(ListKind kind, Intake intake, List<GridLine> first, ColumnOrder order) {
        var known = new ArrayList<>(kind.columns().stream().map(ListField::name).toList());
        known.add("");
        if (!known.containsAll(order.fields())) {
            throw new Refused("sheet.refused.field");
        }
        var headings =
                headings(first, order.headLine(), intake.columns().headings().size());
        var columns = order.headLine() == intake.columns().headLine()
                ? intake.columns().with(order.fields())
                : whole(
                        kind,
                        ListColumns.proposed(
                                order.headLine(),
                                headings,
                                new ListHeadings(kind.columns(), texts),
                                mappings.of(kind.word())));
        if (!order.name().isEmpty()) {
            mappings.put(kind.word(), new ColumnMapping(order.name(), columns.headings(), columns.fields()));
        }
        return columns;
    }

    /** The texts of the head line, as many as the longest line has cells. */
    private static List<String> headings(Collection<GridLine> lines, int head, int least) {
        var longest = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        var width = Math.max(least, longest);
        var headings = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            var place = column;
            headings.add(lines.stream()
                    .filter(line -> line.number() == head)
                    .map(line -> line.cell(place))
                    .findFirst()
                    .orElse(""));
        }
        return headings;
    }

    /** The words that stand above the columns of a kind of list, those of the house in both languages among them. */
    record ListHeadings(List<ListField> fields, Texts texts) {

        Set<String> all() {
            var all = new HashSet<String>();
            fields.forEach(field -> all.addAll(of(field)));
            return all;
        }

        private Set<String> of(ListField field) {
            var words = new HashSet<>(field.headings());
            words.add(ListField.folded(texts.text(Language.DE, field.label())));
            words.add(ListField.folded(texts.text(Language.EN, field.label())));
            return words;
        }

        /** For each heading the first field that knows it and is not taken yet. */
        List<String> propose(List<String> headings) {
            var proposed = new ArrayList<String>();
            for (var heading : headings) {
                var folded = ListField.folded(heading);
                proposed.add(fields.stream()
                        .filter(field ->
                                !proposed.contains(field.name()) && of(field).contains(folded))
                        .map(ListField::name)
                        .findFirst()
                        .orElse(""));
            }
            return proposed;
        }
    }
}
