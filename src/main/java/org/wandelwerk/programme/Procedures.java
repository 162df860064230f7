package org.wandelwerk.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Publication;

/** The procedures of the house, in all versions that were ever released. */
@Service
@Transactional
public class Procedures {

    private final ProcedureRepository repository;
    private final Clock clock;

    /** Kept for ever, because a released version never changes; unless its release comes to nothing. */
    private final Map<ProcedureVersion, Procedure> known = new ConcurrentHashMap<>();

    Procedures(ProcedureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The version that projects go today. */
    @Transactional(readOnly = true)
    public Procedure current(String procedure) {
        return current(procedure, LocalDate.now(clock));
    }

    /**
     * The newest released version that is valid on a day.
     *
     * @throws NotFound when there is no such procedure, or none of its versions is valid by then
     */
    @Transactional(readOnly = true)
    public Procedure current(String procedure, LocalDate day) {
        return versions(procedure)
                .filter(version -> !version.valid().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new NotFound("procedure " + procedure + " on " + day));
    }

    /** The day since which projects go the procedure, in whichever version. */
    @Transactional(readOnly = true)
    public LocalDate begin(String procedure) {
        return versions(procedure)
                .map(Procedure::valid)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new NotFound("procedure " + procedure));
    }

    private Stream<Procedure> versions(String procedure) {
        return repository.versions(procedure).stream().map(this::version);
    }

    /** All versions that were ever released, by procedure, the newest first. */
    @Transactional(readOnly = true)
    public List<Procedure> all() {
        return repository.versions().stream().map(this::version).toList();
    }

    /** Those that projects go today, each in the version of today. */
    @Transactional(readOnly = true)
    public List<Procedure> current() {
        var today = LocalDate.now(clock);
        var known = new HashSet<String>();
        return all().stream()
                .filter(procedure -> !procedure.valid().isAfter(today))
                .filter(procedure -> known.add(procedure.version().procedure()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Procedure version(ProcedureVersion version) {
        return known.computeIfAbsent(version, this::read);
    }

    private Procedure read(ProcedureVersion version) {
        return repository
                .file(version)
                .orElseThrow(() -> new NotFound("procedure " + version))
                .read();
    }

    /**
     * Releases the version that a file describes.
     *
     * @throws UnreadableFile when the file breaks a rule, or its version was released with another content
     */
    Change release(ProcedureFile file, KnownNames names) {
        var procedure = file.read(names);
        var released = repository.digest(procedure.version());
        if (released.isEmpty()) {
            AfterRollback.run(() -> known.remove(procedure.version()));
            repository.add(
                    procedure, file, new Publication(Acting.now().orElseThrow().id(), clock.instant()));
            return Change.NEW;
        }
        if (!released.get().equals(file.digest())) {
            throw file.differs(procedure.version());
        }
        return Change.SAME;
    }
}
