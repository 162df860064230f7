package org.wandelwerk.trail;

import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Slice;

/** One part of the line of time of a record, the newest first. */
public record Trail(TrailRecord record, String word, Slice<TrailLine> lines) {

    /** Whose deeds it shows, and whose account it is about. */
    public Stream<PersonId> concerned() {
        var actors = lines.items().stream().flatMap(line -> Stream.ofNullable(line.actor()));
        return word.equals(PeopleTrail.WORD)
                ? Stream.concat(Stream.of(new PersonId(record.id())), actors).distinct()
                : actors.distinct();
    }
}
