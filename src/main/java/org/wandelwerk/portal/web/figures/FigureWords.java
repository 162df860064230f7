package org.wandelwerk.portal.web.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.shell.Frame;

/** How figures are written in sentences and at the axes of charts. */
record FigureWords(Frame frame) {

    /** The word of a chart's download; such addresses stay. */
    static String address(ProgrammeFigureKind kind) {
        return switch (kind) {
            case CONFIRMED_PROJECTS_TOTAL -> "bestaetigte-projekte";
            case CONFIRMED_VOLUME -> "bestaetigtes-volumen";
            case GRANTED_PROJECTS_TOTAL -> "projekte-mit-zuwendung";
            case GRANT -> "zuwendungen";
            case APPROVED -> "gebunden";
            case PAID -> "ausgezahlt";
        };
    }

    LongFunction<String> format(Unit unit) {
        return value -> value(value, unit);
    }

    String value(long value, Unit unit) {
        return unit == Unit.PROJECTS
                ? frame.formats().number(value)
                : frame.formats().roundMoney(new Money(value));
    }

    /** With what the source says of its exactness: rund 1,7 Mrd. €. */
    String value(ChartRow row) {
        var value = value(row.value(), row.unit());
        return switch (row.exactness()) {
            case ROUNDED -> frame.text("portal.figures.about", value);
            case MORE_THAN -> frame.text("portal.figures.more", value);
            case EXACT, AS_PUBLISHED -> value;
            case null -> value;
        };
    }

    /** What is left of a figure; of one that is not exact only the first two digits say anything. */
    String rest(long value, ChartRow of) {
        return switch (of.exactness()) {
            case ROUNDED, MORE_THAN -> frame.text("portal.figures.about", value(firstDigits(value), of.unit()));
            case EXACT, AS_PUBLISHED -> value(value, of.unit());
            case null -> value(value, of.unit());
        };
    }

    private static long firstDigits(long value) {
        return BigDecimal.valueOf(value).round(new MathContext(2)).longValue();
    }

    /** As of when a figure is: Stand Dezember 2023. */
    String asOf(@Nullable PartialDate date) {
        return date == null
                ? day(date)
                : frame.text("portal.keyfigure.asof", frame.formats().date(date));
    }

    String day(@Nullable PartialDate date) {
        return date == null
                ? frame.text("portal.figures.undated")
                : frame.formats().date(date);
    }

    String exactness(@Nullable Exactness exactness) {
        return frame.text(exactness == null ? "portal.figures.counted" : "portal.exactness." + exactness);
    }

    /** What a published figure covers; scopes that are given in another language may have our own words. */
    String scope(String given) {
        var key = "portal.figures.scope." + Slug.of(given);
        return frame.hasText(key) ? frame.text(key) : given;
    }
}
