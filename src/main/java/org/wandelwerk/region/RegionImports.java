package org.wandelwerk.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.EditedRecords;
import org.wandelwerk.history.ImportRun;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.region.Run.Purpose;

/** Brings regions in. Reading needs no transaction, and who acts must be known before the one of the run begins. */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
class RegionImports {

    private final Procedures procedures;
    private final Programmes programmes;
    private final Runs runs;
    private final EditedRecords edited;
    private final Clock clock;

    RegionImports(Procedures procedures, Programmes programmes, Runs runs, EditedRecords edited, Clock clock) {
        this.procedures = procedures;
        this.programmes = programmes;
        this.runs = runs;
        this.edited = edited;
        this.clock = clock;
    }

    /** Brings a file in as a whole, or reports why nothing of it came in. */
    ImportReport bring(RegionBytes source, Purpose purpose) {
        var procedure = procedures.current(Origins.PROGRAMME);
        var vocabulary = Vocabulary.of(procedure, programmes.fundingAreas(Origins.PROGRAMME));
        var reading = RegionReader.read(source.bytes(), vocabulary);
        var file = reading.file();
        return file == null
                ? ImportReport.refused(source, reading.refused(), reading.warnings())
                : take(new Run(idOf(source), source, new Takeover(file, procedure), purpose), reading);
    }

    private UUID idOf(RegionBytes source) {
        return HashedId.of("region.run", source.digest(), clock.instant().toString());
    }

    private List<Remark> kept(Takeover takeover) {
        return takeover.kept().entrySet().stream()
                .map(kept -> new Remark(
                        kept.getKey(),
                        "",
                        edited.last(kept.getValue())
                                .map(deed -> "was published here on %s by %s"
                                        .formatted(
                                                LocalDate.ofInstant(deed.at(), clock.getZone()),
                                                deed.by().name()))
                                .orElse("was published here")))
                .toList();
    }

    private ImportReport take(Run run, Reading reading) {
        try {
            var unmatched = Acting.as(HouseActors.IMPORT, () -> ImportRun.during(run.id(), () -> runs.take(run)));
            return ImportReport.of(run, kept(run.takeover()), unmatched, reading.warnings());
        } catch (Refused e) {
            var refused = new Remark(run.takeover().spot(), "", "is refused by the house: " + e.rule());
            return ImportReport.refused(run.source(), List.of(refused), reading.warnings());
        }
    }
}
