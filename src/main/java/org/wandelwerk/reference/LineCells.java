package org.wandelwerk.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.reference.OperationMapping.SumColumn;
import org.wandelwerk.spreadsheet.GridLine;

/** The cells of one line by what they mean, and what of them cannot be read. */
final class LineCells {

    private final OperationMapping mapping;
    private final HeadingLine headings;
    private final GridLine line;
    private final List<RefusedCell> wrong = new ArrayList<>();

    LineCells(OperationMapping mapping, HeadingLine headings, GridLine line) {
        this.mapping = mapping;
        this.headings = headings;
        this.line = line;
    }

    boolean isBlank() {
        return headings.columns().values().stream()
                .allMatch(column -> line.cell(column).isEmpty());
    }

    List<RefusedCell> wrong() {
        return wrong;
    }

    /** What stands in the column of a field, or else what is fixed for all; empty where there is nothing. */
    String text(OperationField field) {
        var heading = mapping.columns().get(field);
        var text = heading == null ? "" : cell(heading);
        if (text.length() > field.longest()) {
            refuse(field, "reference.wrong.long", text);
            return "";
        }
        return text.isEmpty() ? mapping.fixed().getOrDefault(field, "") : text;
    }

    @Nullable
    String textOrNull(OperationField field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    String required(OperationField field) {
        var text = text(field);
        if (text.isEmpty()) {
            refuse(field, "reference.wrong.missing", "");
        }
        return text;
    }

    /** What a text means; {@code null} where there is none, or where it means nothing, which is noted. */
    <T> @Nullable T meaning(OperationField field, String reason, Function<String, Optional<T>> reading) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var meaning = reading.apply(text);
        if (meaning.isEmpty()) {
            refuse(field, reason, text);
        }
        return meaning.orElse(null);
    }

    List<FundedSum> sums() {
        return mapping.sums().stream().flatMap(column -> sum(column).stream()).toList();
    }

    private Optional<FundedSum> sum(SumColumn column) {
        var text = cell(column.heading());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = mapping.forms().numbers().read(text);
        if (amount.isEmpty()) {
            wrong.add(RefusedCell.of(line.number(), column.kind().name(), "reference.wrong.sum", text));
        }
        return amount.map(one -> new FundedSum(column.kind(), one, column.currency()));
    }

    void refuse(OperationField field, String reason, String value) {
        wrong.add(
                field.mayName()
                        ? RefusedCell.withheld(line.number(), field.name(), reason, value)
                        : RefusedCell.of(line.number(), field.name(), reason, value));
    }

    private String cell(String heading) {
        return line.cell(headings.columns().getOrDefault(heading, -1));
    }
}
