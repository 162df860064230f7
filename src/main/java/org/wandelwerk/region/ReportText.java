package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A report as an operator reads it: plain lines, one under another. */
final class ReportText {

    private static final int MOST = 100;
    private static final String ROW = "%-18s %7s %8s %7s %7s %8s";

    private final ImportReport report;
    private final List<String> lines = new ArrayList<>();

    private ReportText(ImportReport report) {
        this.report = report;
    }

    static String of(ImportReport report) {
        var text = new ReportText(report);
        text.lines.add("%s, SHA-256 %s".formatted(report.file(), report.digest()));
        if (!report.total().equals(Tally.NONE)) {
            text.counts();
        }
        text.remarks("Refused", report.refused());
        text.remarks("Kept as people published it here", report.kept());
        text.remarks("Not matched, taken over in the words of the file and linked to nothing", report.unmatched());
        text.remarks("Warnings", report.warnings());
        text.lines.add("");
        text.lines.add(text.ending());
        return String.join(System.lineSeparator(), text.lines);
    }

    private void counts() {
        lines.add("");
        lines.add(ROW.formatted("", "new", "changed", "same", "kept", "refused"));
        for (var kind : RecordKind.values()) {
            row(kind.words(), report.tallies().getOrDefault(kind, Tally.NONE));
        }
        row("all", report.total());
    }

    private void row(String words, Tally tally) {
        lines.add(ROW.formatted(words, tally.added(), tally.changed(), tally.same(), tally.kept(), tally.refused()));
    }

    private void remarks(String heading, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("%s (%d):".formatted(heading, remarks.size()));
        var shown = remarks.subList(0, Math.min(MOST, remarks.size()));
        var format = "  %%-%ds  %%-%ds  %%-%ds  %%s"
                .formatted(
                        width(shown, ReportText::place),
                        width(shown, remark -> remark.spot().field()),
                        width(shown, Remark::value));
        shown.forEach(remark ->
                lines.add(format.formatted(place(remark), remark.spot().field(), remark.value(), remark.reason())));
        if (shown.size() < remarks.size()) {
            lines.add("  and %d more".formatted(remarks.size() - shown.size()));
        }
    }

    private static String place(Remark remark) {
        return "line %d, column %d"
                .formatted(remark.spot().line(), remark.spot().column());
    }

    private static int width(List<Remark> remarks, Function<Remark, String> part) {
        return Math.max(
                1, remarks.stream().map(part).mapToInt(String::length).max().orElse(1));
    }

    private String ending() {
        return switch (report.ending()) {
            case WRITTEN ->
                report.total().added() + report.total().changed() == 0
                        ? "The house has all of it already; nothing was changed. Run %s.".formatted(report.run())
                        : "Written. Run %s.".formatted(report.run());
            case REHEARSED -> "A dry run: nothing was written.";
            case REFUSED -> "Nothing was written, because something was refused.";
        };
    }
}
