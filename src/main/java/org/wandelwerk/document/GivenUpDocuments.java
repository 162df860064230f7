package org.wandelwerk.document;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.OfferedRecord;

/**
 * Finds what of records is shared too early, and throws the documents of records away that are given up when their time
 * is over; their files go with the tidying.
 */
@Service
@Transactional
public class GivenUpDocuments {

    private final GivenUpRepository repository;
    private final FileStore store;

    GivenUpDocuments(GivenUpRepository repository, FileStore store) {
        this.repository = repository;
        this.store = store;
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
     * Those of the records that have documents.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     */
    @Transactional(readOnly = true)
    public List<UUID> owners(String kind, Collection<UUID> records) {
        return records.isEmpty() ? List.of() : repository.owners(kind, records);
    }

    /**
     * Those of the records that have documents which are for nobody yet beside who brought them.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     */
    @Transactional(readOnly = true)
    public List<UUID> ownersOfUnseen(String kind, Collection<UUID> records) {
        return records.isEmpty() ? List.of() : repository.ownersOfUnseen(kind, records);
    }

    /**
     * The files of the records as the archive gets them, by the records, all versions of each document that were for
     * somebody: what was never handed in is none of its business.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<OfferedRecord.File>> files(String kind, Collection<UUID> records) {
        return repository.kept(kind, records).stream()
                .collect(Collectors.groupingBy(
                        version -> version.owner().id(), Collectors.mapping(this::file, Collectors.toList())));
    }

    private OfferedRecord.File file(DocumentVersion version) {
        var path = store.path(version.file().digest());
        return new OfferedRecord.File(
                version.file().name(), version.file().digest(), output -> Files.copy(path, output));
    }

    /**
     * Deletes all documents of the records, those too that were taken off them.
     *
     * @param kind of the records, as in {@link DocumentOwner}
     * @return the names of files and the remarks on them that history must erase
     */
    public List<FormerValues> forget(String kind, Collection<UUID> records) {
        return former(repository.forget(kind, records));
    }

    /** The same of those documents alone that are for nobody yet beside who brought them. */
    public List<FormerValues> forgetUnseen(String kind, Collection<UUID> records) {
        return former(repository.forgetUnseen(kind, records));
    }

    private static List<FormerValues> former(List<UUID> gone) {
        var versions = gone.stream().map(UUID::toString).toList();
        return List.of(new FormerValues(UploaderRepository.TABLE, "id", versions, List.of("name", "remark")));
    }
}
