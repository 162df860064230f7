package org.wandelwerk.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.history.Histories;
import org.wandelwerk.history.RecordPlace;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;

/** The line of time of each record: one list, of which everybody sees what was public, and the office all. */
@Service
@Transactional(readOnly = true)
public class Trails {

    private final List<TrailSource> sources;
    private final List<TrailTable> shared;
    private final TrailReading reading;
    private final Histories histories;
    private final TrailDoors doors;
    private final Rights rights;

    Trails(
            List<TrailSource> sources,
            List<TrailTable> shared,
            TrailReading reading,
            Histories histories,
            TrailDoors doors,
            Rights rights) {
        this.sources = List.copyOf(sources);
        this.shared = List.copyOf(shared);
        this.reading = reading;
        this.histories = histories;
        this.doors = doors;
        this.rights = rights;
    }

    /** All kinds of records that the reader may follow. */
    public List<TrailSource> kinds() {
        return sources.stream().filter(doors::opens).toList();
    }

    /** The line of a record as far as the reader reads what lies in it; a cursor that is none is not found. */
    public Trail inside(String word, String key, @Nullable String after, int size) {
        var source = sources.stream()
                .filter(one -> one.word().equals(word) || one.otherWord().equals(word))
                .filter(doors::opens)
                .findFirst()
                .orElseThrow(() -> new NotFound("trail of " + word));
        var record = find(source, key);
        var tables = Stream.concat(source.tables().stream(), shared.stream()).filter(doors::opens);
        return trail(source, record, tables, after, size, false);
    }

    /** What everybody may know of a public record: what happened while it was public, but not by whom. */
    public Trail outside(String word, String key, @Nullable String after, int size) {
        var source = sources.stream()
                .filter(one -> one.word().equals(word) && one.isForEverybody())
                .findFirst()
                .orElseThrow(() -> new NotFound("trail of " + word));
        var record = find(source, key);
        if (!record.isPublic() || record.address() == null) {
            throw new NotFound(word + " " + key);
        }
        var tables = Stream.concat(source.tables().stream(), shared.stream())
                .filter(TrailTable::isPublic)
                .toList();
        var publications = source.publications().map(TrailTable::name).orElse(null);
        if (publications == null && !source.isAlwaysPublic()) {
            throw new NotFound("publications of " + word);
        }
        var acts = histories.whilePublic(record.id(), places(tables), publications, after, size);
        var lines = TrailReading.withoutValues(reading.lines(acts.items(), tables, source.draftTexts(), false));
        return new Trail(record, source.word(), new Slice<>(lines, acts.next()));
    }

    /** The same for those who read everything, whole, by its id and also when the record is gone. */
    public Trail past(String word, UUID id, @Nullable String after, int size) {
        rights.require(Permission.READ_TRAIL, Matter.ofHouse("trails"));
        var source = named(word);
        var record = source.find(id.toString())
                .orElseGet(() -> new TrailRecord(id, Text.german(id.toString()), null, false));
        return trail(source, record, Stream.concat(source.tables().stream(), shared.stream()), after, size, true);
    }

    /** Where entries name the records of a kind. */
    public List<RecordPlace> places(String word) {
        return places(
                Stream.concat(named(word).tables().stream(), shared.stream()).toList());
    }

    /** Where entries tell what the records of a kind say, and of no other kind. */
    public List<RecordPlace> ownPlaces(String word) {
        return named(word).tables().stream()
                .filter(table -> table.part() == TrailPart.RECORD)
                .map(TrailTable::place)
                .toList();
    }

    /** What records of a kind are called, public or not, for those who read everything. */
    public Map<UUID, Text> names(String word, Collection<UUID> ids) {
        rights.require(Permission.READ_TRAIL, Matter.ofHouse("trails"));
        return named(word).names(ids);
    }

    private TrailSource named(String word) {
        return sources.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("trail of " + word));
    }

    private static TrailRecord find(TrailSource source, String key) {
        return source.find(key).orElseThrow(() -> new NotFound(source.word() + " " + key));
    }

    private Trail trail(
            TrailSource source,
            TrailRecord record,
            Stream<TrailTable> of,
            @Nullable String after,
            int size,
            boolean isWhole) {
        var tables = of.toList();
        var acts = histories.about(record.id(), places(tables), after, size);
        return new Trail(
                record,
                source.word(),
                new Slice<>(reading.lines(acts.items(), tables, source.draftTexts(), isWhole), acts.next()));
    }

    private static List<RecordPlace> places(List<TrailTable> tables) {
        return tables.stream().map(TrailTable::place).toList();
    }
}
