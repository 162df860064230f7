package org.wandelwerk.region;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.region.Run.Purpose;

/**
 * What an import came to.
 *
 * @param run the id under which history remembers it; {@code null} when nothing was written
 * @param refused what is wrong with the file; one remark is enough that nothing of it comes in
 * @param kept what stays as people published it here, whatever the file says
 * @param unmatched names that were taken over as they stand and are linked to nothing
 */
record ImportReport(
        String file,
        String digest,
        Ending ending,
        @Nullable UUID run,
        Map<RecordKind, Tally> tallies,
        List<Remark> refused,
        List<Remark> kept,
        List<Remark> unmatched,
        List<Remark> warnings) {

    /** How an import ended. */
    enum Ending {
        WRITTEN,
        REHEARSED,
        REFUSED
    }

    static ImportReport of(Run run, List<Remark> kept, List<Remark> unmatched, List<Remark> warnings) {
        var isRehearsed = run.purpose() == Purpose.REHEARSE;
        return new ImportReport(
                run.source().name(),
                run.source().digest(),
                isRehearsed ? Ending.REHEARSED : Ending.WRITTEN,
                isRehearsed ? null : run.id(),
                run.takeover().tallies(),
                List.of(),
                kept,
                unmatched,
                warnings);
    }

    static ImportReport refused(RegionBytes source, List<Remark> refused, List<Remark> warnings) {
        return new ImportReport(
                source.name(),
                source.digest(),
                Ending.REFUSED,
                null,
                refusedRecords(refused),
                refused,
                List.of(),
                List.of(),
                warnings);
    }

    /** How many records of each kind have something wrong; a record with two wrong values counts once. */
    private static Map<RecordKind, Tally> refusedRecords(List<Remark> refused) {
        var records = refused.stream()
                .map(remark -> remark.spot().field())
                .filter(field -> RecordKind.of(field).isPresent())
                .collect(groupingBy(
                        field -> RecordKind.of(field).orElseThrow(),
                        mapping(field -> field.substring(0, field.indexOf(']')), toSet())));
        var tallies = new EnumMap<RecordKind, Tally>(RecordKind.class);
        for (var kind : RecordKind.values()) {
            tallies.put(kind, Tally.NONE);
        }
        records.forEach((kind, fields) -> tallies.put(kind, new Tally(0, 0, 0, 0, fields.size())));
        return tallies;
    }

    Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
