package org.wandelwerk.audit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.audit.PackedRecord;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.TrailEntry;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.web.TrailWords;

/** All acts of a pack in one table: who did what, when, field by field. */
record PackTable(Frame frame) {

    private static final List<String> HEAD =
            List.of("art", "id", "wann", "wer", "was", "teil", "vorgang", "feld", "vorher", "nachher", "aufzeichnung");

    String of(Stream<PackedTrail> trails) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        trails.sorted(Comparator.comparing(PackedTrail::name))
                .forEach(trail -> trail.lines()
                        .forEach(line ->
                                line.entries().forEach(entry -> rows.addAll(rows(trail.packed(), line, entry)))));
        return CsvLines.of(FileMark.of(frame).rows(rows, words -> words));
    }

    private List<List<String>> rows(PackedRecord record, TrailLine line, TrailEntry entry) {
        var words = new TrailWords(frame);
        var beginning = List.of(
                record.word(),
                record.id().toString(),
                line.at().toString(),
                String.valueOf(line.by()),
                frame.text(line.headline()),
                frame.text(entry.noun()),
                frame.text("trail.operation." + entry.operation()));
        return Stream.concat(entry.changes().stream(), entry.beside().stream())
                .map(change -> {
                    var row = new ArrayList<>(beginning);
                    row.add(words.field(change));
                    row.add(words.evidence(change.before()));
                    row.add(words.evidence(change.after()));
                    row.add(Long.toString(entry.id()));
                    return List.copyOf(row);
                })
                .collect(Collectors.toList());
    }
}
