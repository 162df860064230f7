package org.wandelwerk.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who published a record here, for those who wanted to write over it. */
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
}
