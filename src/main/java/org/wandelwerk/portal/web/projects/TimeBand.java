package org.wandelwerk.portal.web.projects;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.project.Period;

/** The dated points of a story drawn to scale: a year or month that is all we know is as wide as it is long. */
public record TimeBand(
        int firstYear,
        int lastYear,
        List<Mark> marks,
        @Nullable Mark period) {

    public static final int WIDTH = 1200;
    private static final double NARROWEST = 12;
    private static final int MOST_YEARS = 60;

    /** A stretch of the band. */
    public record Mark(String kind, double x, double width) {}

    static TimeBand of(StoryLine line, Period period) {
        var years = line.dated().stream()
                .map(StoryPoint::date)
                .map(date -> Objects.requireNonNull(date).year())
                .toList();
        var first = years.stream().min(Integer::compare).orElse(0);
        var last = years.stream().max(Integer::compare).orElse(0);
        var scale = new TimeBand(first, last, List.of(), null);
        var marks = line.dated().stream()
                .filter(point -> !point.kind().equals("period"))
                .map(scale::mark)
                .toList();
        return new TimeBand(first, last, marks, scale.stretch(period));
    }

    /** Whether a scale says more than the list does. */
    public boolean isWorthDrawing() {
        return marks.size() > 1 && lastYear - firstYear < MOST_YEARS;
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    public double x(int year) {
        return round((double) (year - firstYear) / (lastYear - firstYear + 1) * WIDTH);
    }

    private Mark mark(StoryPoint point) {
        var date = Objects.requireNonNull(point.date());
        return new Mark(point.kind(), at(date), Math.max(NARROWEST, length(date)));
    }

    private @Nullable Mark stretch(Period period) {
        var from = period.from();
        var to = period.to();
        return from == null || to == null ? null : new Mark("period", x(from), round(x(to + 1) - x(from)));
    }

    private double at(PartialDate date) {
        var month = date.month();
        var day = date.day();
        var months = (month == null ? 0 : month - 1) + (day == null ? 0 : (day - 1) / 31.0);
        return round(x(date.year()) + months / 12 * yearLength());
    }

    private double length(PartialDate date) {
        return date.month() == null ? yearLength() : date.day() == null ? round(yearLength() / 12) : 0;
    }

    private double yearLength() {
        return x(firstYear + 1);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
