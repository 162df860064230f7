package org.wandelwerk.sheet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.spreadsheet.Grid;
import org.wandelwerk.spreadsheet.GridLine;
import org.wandelwerk.spreadsheet.GridReading;
import org.wandelwerk.spreadsheet.SheetFile;

/** The lists that were handed in: what they hold, what their columns mean, and what was mended in them. */
@Service
@Transactional
public class Intakes {

    private static final int MOST_SHOWN = 100;
    private static final int FIRST_LINES = 40;

    private final IntakeRepository repository;
    private final LineRepository lines;
    private final ColumnReading columns;
    private final ListKinds kinds;
    private final ListDoor door;
    private final Clock clock;

    Intakes(
            IntakeRepository repository,
            LineRepository lines,
            ColumnReading columns,
            ListKinds kinds,
            ListDoor door,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.columns = columns;
        this.kinds = kinds;
        this.door = door;
        this.clock = clock;
    }

    /** What the person at the desk may bring in, and what was brought in last. */
    @Transactional(readOnly = true)
    public IntakeDesk desk() {
        var open = kinds.all().filter(door.rights()::opens).toList();
        if (open.isEmpty()) {
            throw new NotFound("lists to bring in");
        }
        var order = door.bodies().all();
        var seen = repository.newest(open.stream().map(door::reading).toList(), MOST_SHOWN);
        return new IntakeDesk(
                open.stream().map(ListKind::word).toList(),
                open.stream().filter(door::editsAnywhere).map(ListKind::word).toList(),
                order,
                seen);
    }

    /**
     * Reads a file and keeps what it holds; the same form sent twice leads to the same list.
     *
     * @param body the word of the body, where the kind has one
     */
    public UUID begin(SheetFile file, String kindWord, String body, String key) {
        var kind = kinds.named(kindWord);
        door.requireEditingAnywhere(kind);
        var committee = door.bodies().called(kind, body);
        door.rights().requireEditing(kind, committee);
        if (!key.matches("[0-9a-f]{32}")) {
            throw new Refused("sheet.refused.key");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var grid = GridReading.read(file);
        var actor = actor();
        var intake = new Intake(
                HashedId.of("intake", actor.id().value().toString(), key),
                kind.word(),
                committee == null ? null : committee.id(),
                file.name().isEmpty() ? "?" : file.name(),
                columns.propose(kind, grid),
                grid.notes(),
                1,
                Set.of(actor.id()),
                new Intake.Act(actor, now),
                null);
        if (repository.add(intake)) {
            lines.add(intake.id(), grid.lines());
        }
        return intake.id();
    }

    @Transactional(readOnly = true)
    public ColumnChoice columns(UUID id) {
        door.requireOpenSomewhere(kinds.all());
        var intake = repository.find(id).orElseThrow(() -> new NotFound("list " + id));
        var kind = kinds.named(intake.kind());
        door.rights().requireReading(kind, door.bodies().of(intake));
        var first = lines.first(id, FIRST_LINES);
        return new ColumnChoice(
                intake,
                kind.columns(),
                first.stream().map(GridLine::cells).toList(),
                first.stream().map(GridLine::number).toList());
    }

    /** Says which line holds the headings and what the columns are, and keeps that under a name if there is one. */
    public void assign(UUID id, ColumnOrder order) {
        var intake = waiting(id, order.version());
        var kind = kinds.named(intake.kind());
        repository.update(
                written(intake, columns.assigned(kind, intake, lines.first(id, FIRST_LINES), order)), clock.instant());
    }

    /** Writes into cells what was typed, right or wrong, and leaves lines out. */
    public void mend(UUID id, MendOrder order) {
        var intake = waiting(id, order.version());
        var stored = lines.below(id, intake.columns().headLine()).stream()
                .collect(Collectors.toMap(GridLine::number, Function.identity()));
        var mended = new HashMap<Integer, GridLine>();
        order.cells().forEach((place, text) -> {
            var line = mended.getOrDefault(place.line(), stored.get(place.line()));
            if (line != null && place.column() < Grid.MOST_COLUMNS) {
                mended.put(place.line(), line.with(place.column(), text));
            }
        });
        mended.entrySet().removeIf(line -> line.getValue().equals(stored.get(line.getKey())));
        lines.replace(id, mended);
        lines.leaveOut(id, order.leftOut());
        repository.update(written(intake, intake.columns()), clock.instant());
    }

    /** Lays a list aside that was not taken over. */
    public void discard(UUID id, int version) {
        repository.remove(waiting(id, version).id());
    }

    private Intake waiting(UUID id, int version) {
        door.requireOpenSomewhere(kinds.all());
        var intake = repository.hold(id).orElseThrow(() -> new NotFound("list " + id));
        door.rights().requireEditing(kinds.named(intake.kind()), door.bodies().of(intake));
        if (intake.taking() != null) {
            throw new Refused("sheet.refused.taken");
        }
        if (intake.version() != version) {
            throw new Refused("sheet.refused.version");
        }
        return intake;
    }

    private static Intake written(Intake intake, ListColumns columns) {
        var writers = new HashSet<PersonId>(intake.writers());
        writers.add(actor().id());
        return new Intake(
                intake.id(),
                intake.kind(),
                intake.committee(),
                intake.file(),
                columns,
                intake.notes(),
                intake.version() + 1,
                writers,
                intake.made(),
                null);
    }

    static Actor actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
    }
}
