package org.wandelwerk.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.personal.FormerValues;

/**
 * Finds what of records is shared too early, and throws the documents of records away that are given up when their time
 * is over; their files go with the tidying.
 */
@Service
@Transactional
public class GivenUpDocuments {

    private final DocumentRepository repository;

    GivenUpDocuments(DocumentRepository repository) {
        this.repository = repository;
    }

    /**
     * The versions of documents of the records that are for somebody beside who brought them.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     */
    @Transactional(readOnly = true)
    public List<UUID> shared(String kind, Collection<UUID> records) {
        return records.isEmpty() ? List.of() : repository.shared(kind, records);
    }

    /**
     * Deletes all documents of the records, those too that were taken off them.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     * @return the names of files and the remarks on them that history must erase
     */
    public List<FormerValues> forget(String kind, Collection<UUID> records) {
        var versions =
                repository.forget(kind, records).stream().map(UUID::toString).toList();
        return List.of(new FormerValues(UploaderRepository.TABLE, "id", versions, List.of("name", "remark")));
    }
}
