package org.wandelwerk.trail;

import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;

/** One part of the line of time of a record, the newest first. */
public record Trail(TrailRecord record, String word, Slice<TrailLine> lines) {

    /** Whose deeds it shows, and whom the record is about. */
    public Stream<PersonId> concerned() {
        var actors = lines.items().stream().flatMap(line -> Stream.ofNullable(line.actor()));
        var about = word.equals(PeopleTrail.WORD) ? Stream.of(new PersonId(record.id())) : record.concerned().stream();
        return Stream.concat(about, actors).distinct();
    }
}
