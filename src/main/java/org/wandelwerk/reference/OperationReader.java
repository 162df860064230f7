package org.wandelwerk.reference;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.spreadsheet.GridLine;

/** Reads the lines of a table as a mapping says. Names of natural persons end here: nothing behind it knows them. */
final class OperationReader {

    private static final Pattern POSTCODE = Pattern.compile("(?:D-)?(\\d{4,5})(?:[ ,]+(\\D.*))?");
    private static final Pattern CODE = Pattern.compile("(\\d{2,3})(?!\\d).*");
    private static final int POSTCODE_DIGITS = 5;

    private final OperationMapping mapping;
    private final HeadingLine headings;
    private final FoundMunicipalities municipalities;

    OperationReader(OperationMapping mapping, HeadingLine headings, FoundMunicipalities municipalities) {
        this.mapping = mapping;
        this.headings = headings;
        this.municipalities = municipalities;
    }

    ReadLine read(GridLine line) {
        var cells = new LineCells(mapping, headings, line);
        if (cells.isBlank()) {
            return new ReadLine.Blank(line.number());
        }
        var operation = operation(cells);
        return cells.wrong().isEmpty()
                ? new ReadLine.Told(line.number(), operation)
                : new ReadLine.Wrong(cells.wrong());
    }

    private FundedOperation operation(LineCells cells) {
        var beneficiary = beneficiary(cells);
        var nameless = beneficiary instanceof Beneficiary.Named
                ? null
                : NamelessText.of(cells.text(OperationField.BENEFICIARY));
        var title = without(nameless, cells.required(OperationField.TITLE));
        var summary = cells.textOrNull(OperationField.SUMMARY);
        var operation = new FundedOperation(
                mapping.made().isEmpty() ? without(nameless, cells.required(OperationField.KEY)) : "",
                title,
                summary == null ? null : without(nameless, summary),
                beneficiary,
                place(cells),
                span(cells),
                new FundingOrigin(
                        cells.textOrNull(OperationField.FUND),
                        cells.textOrNull(OperationField.PROGRAMME),
                        code(cells.text(OperationField.INTERVENTION))),
                cells.sums());
        return mapping.made().isEmpty() ? operation : operation.with(made(operation));
    }

    private static String without(@Nullable NamelessText nameless, String text) {
        return nameless == null ? text : nameless.in(text);
    }

    private Beneficiary beneficiary(LineCells cells) {
        var name = cells.text(OperationField.BENEFICIARY);
        var mark = cells.text(OperationField.PERSON).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            return new Beneficiary.Unnamed();
        }
        return mapping.people().contains(mark) || NaturalPersons.mayBe(name)
                ? new Beneficiary.Withheld()
                : new Beneficiary.Named(name);
    }

    private OperationPlace place(LineCells cells) {
        var code = cells.meaning(
                OperationField.POSTCODE,
                "reference.wrong.postcode",
                text -> Optional.of(POSTCODE.matcher(text)).filter(found -> found.matches()));
        var given = cells.textOrNull(OperationField.PLACE);
        var name = given == null && code != null ? code.group(2) : given;
        var district = cells.textOrNull(OperationField.DISTRICT);
        return new OperationPlace(
                name,
                code == null ? null : "0".repeat(POSTCODE_DIGITS - code.group(1).length()) + code.group(1),
                district,
                mapping.forms().isInRegion() && name != null ? municipalities.of(name, district) : null,
                geometry(cells));
    }

    private static @Nullable String geometry(LineCells cells) {
        var shapes = cells.meaning(OperationField.GEOMETRY, "reference.wrong.geometry", PlaceShape::read);
        return shapes == null ? null : PlaceShape.geoJson(shapes);
    }

    private OperationSpan span(LineCells cells) {
        var days = mapping.forms().days();
        var begins = cells.meaning(OperationField.BEGINS, "reference.wrong.day", days::read);
        var ends = cells.meaning(OperationField.ENDS, "reference.wrong.day", days::read);
        if (begins != null && ends != null && isBefore(ends, begins)) {
            cells.refuse(OperationField.ENDS, "reference.wrong.order", cells.text(OperationField.ENDS));
        }
        return new OperationSpan(begins, ends);
    }

    /** A year is not before a day in it. */
    private static boolean isBefore(PartialDate one, PartialDate other) {
        var common = Math.min(one.toString().length(), other.toString().length());
        return one.toString().substring(0, common).compareTo(other.toString().substring(0, common)) < 0;
    }

    private static @Nullable String code(String text) {
        var found = CODE.matcher(text);
        return found.matches() ? found.group(1) : null;
    }

    /** A key out of several fields, without any name that is not stored. */
    private String made(FundedOperation operation) {
        return HashedId.of(mapping.made().stream()
                        .map(field -> requireNonNullElse(value(operation, field), ""))
                        .toArray(String[]::new))
                .toString();
    }

    private static @Nullable String value(FundedOperation operation, OperationField field) {
        return switch (field) {
            case KEY, PERSON, GEOMETRY -> null;
            case TITLE -> operation.title();
            case SUMMARY -> operation.summary();
            case BENEFICIARY -> operation.beneficiary() instanceof Beneficiary.Named(var name) ? name : null;
            case PLACE -> operation.place().name();
            case POSTCODE -> operation.place().postcode();
            case DISTRICT -> operation.place().district();
            case BEGINS -> text(operation.span().begins());
            case ENDS -> text(operation.span().ends());
            case FUND -> operation.funding().fund();
            case PROGRAMME -> operation.funding().programme();
            case INTERVENTION -> operation.funding().intervention();
        };
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** What came of reading a line of a table. */
    sealed interface ReadLine {

        /** It tells of an operation. */
        record Told(int line, FundedOperation operation) implements ReadLine {}

        /** Something in it cannot be read, and nothing of it is taken. */
        record Wrong(List<RefusedCell> cells) implements ReadLine {

            public Wrong {
                cells = List.copyOf(cells);
            }
        }

        /** In none of the columns that are read stands anything. */
        record Blank(int line) implements ReadLine {}
    }
}
