package org.wandelwerk.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;

/** What stands in documents, for those who let them be found by the audience of each and by nobody else. */
@Service
@Transactional(readOnly = true)
public class DocumentTexts {

    private final DocumentRepository repository;

    DocumentTexts(DocumentRepository repository) {
        this.repository = repository;
    }

    /**
     * A document that is given to others.
     *
     * @param version the newest
     * @param text what was read in it, at most 100,000 signs; empty as long as nobody has read it
     */
    public record ReadDocument(DocumentVersion version, String text) {}

    /**
     * One part of all that are given to others.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Slice<ReadDocument> page(@Nullable String after, int size) {
        var id = after == null
                ? null
                : Cursor.read(after, 1)
                        .map(cursor -> UUID.fromString(cursor.values().getFirst()))
                        .orElseThrow(() -> new NotFound("part " + after));
        return Slice.of(
                repository.readBehind(id, size + 1),
                size,
                last -> new Cursor(List.of(last.version().document().value().toString())));
    }

    /** Those of some documents that are given to others. */
    public List<ReadDocument> of(Collection<UUID> documents) {
        return documents.isEmpty() ? List.of() : repository.read(documents);
    }
}
