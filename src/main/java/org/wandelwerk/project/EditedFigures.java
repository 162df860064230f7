package org.wandelwerk.project;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.shell.FormErrors;

/** The figures of a project as people type them: none without what it means, and no new one without a source. */
final class EditedFigures {

    static final EditableField FIELD = EditableField.rows(
            "figures",
            EditableField.choice("kind", FigureKind.values()),
            EditableField.required("amount", FieldForm.EUROS),
            EditableField.choice("exactness", Exactness.values()),
            EditableField.optional("date", FieldForm.DATE),
            EditableField.optional("source", FieldForm.TEXT));

    private EditedFigures() {}

    static List<TypedValues> write(List<Figure> figures) {
        return figures.stream().map(EditedFigures::row).toList();
    }

    private static TypedValues row(Figure figure) {
        return TypedValues.NONE
                .with("kind", figure.kind().name())
                .with("amount", figure.amount())
                .with("exactness", figure.exactness().name())
                .with("date", figure.asOf())
                .with("source", figure.sources().stream().map(Source::address).collect(Collectors.joining(" ")));
    }

    /** As before where the row is, so that its note stays. */
    static List<Figure> read(List<Figure> stored, TypedValues values) {
        return values.rows(FIELD.name()).stream()
                .map(row -> stored.stream()
                        .filter(figure -> row(figure).equals(row))
                        .findFirst()
                        .orElseGet(() -> figure(row)))
                .toList();
    }

    private static Figure figure(TypedValues row) {
        return new Figure(
                FigureKind.valueOf(row.of("kind")),
                amount(row),
                row.date("date"),
                sources(row).stream().map(Source::new).toList(),
                Exactness.valueOf(row.of("exactness")),
                null);
    }

    private static Money amount(TypedValues row) {
        var amount = row.money("amount");
        if (amount == null) {
            throw new IllegalArgumentException("a figure without an amount");
        }
        return amount;
    }

    private static List<String> sources(TypedValues row) {
        return Arrays.stream(row.of("source").split(" ", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static FormErrors check(List<Figure> stored, TypedValues values) {
        var known = write(stored);
        var mistakes = values.rows(FIELD.name()).stream()
                .filter(row -> !known.contains(row))
                .anyMatch(row -> sources(row).isEmpty()
                        || EditableField.optional("source", FieldForm.LINKS).mistake(String.join("\n", sources(row)))
                                != null);
        return mistakes ? FormErrors.NONE.with(FIELD.name(), "project.edit.mistake.source") : FormErrors.NONE;
    }
}
