package org.wandelwerk.draft;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which fields of a record were not published for everybody: by their names alone, so that no public page says of them
 * that nobody knows. What they say, and who reads them, is for {@link KeptFields}.
 */
@Service
@Transactional(readOnly = true)
public class WithheldFields {

    private final DraftRepository drafts;

    WithheldFields(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /** The names of the fields, as they were when the record was published last; one statement. */
    public SortedSet<String> of(UUID record) {
        return drafts.published(record).map(Draft::withheld).orElseGet(TreeSet::new);
    }
}
