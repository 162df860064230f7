package org.wandelwerk.draft;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Actor;

/** Tells who published a record here, for those who wanted to write over it, and where a list did alone. */
@Service
@Transactional(readOnly = true)
public class EditedRecords {

    private final DeedRepository deeds;

    EditedRecords(DeedRepository deeds) {
        this.deeds = deeds;
    }

    /** By whom and when a record was last published on its working page; empty when it never was. */
    public Optional<Deed> last(UUID record) {
        return deeds.lastPublication(record);
    }

    /**
     * Notes that a list wrote these records, and no second person has seen it.
     *
     * @param list its id; it is taken over one time
     */
    @Transactional
    public void takenOverAlone(String kind, Collection<UUID> records, UUID list, Actor by, Instant at) {
        records.forEach(record -> deeds.add(
                new Deed(record, kind, Deed.Kind.TAKEN_OVER, true, by, at, "list %s %s".formatted(list, record))));
    }
}
