package org.wandelwerk.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.AudienceToken;

/**
 * The files of one record in all their versions, each for groups of people. Whether somebody may read or change the
 * record is asked by the module that owns it, before it comes here.
 */
@Service
@Transactional
public class RecordFiles {

    private final DocumentRepository repository;
    private final SharingRepository sharing;
    private final FileGroups groups;
    private final Documents documents;

    RecordFiles(DocumentRepository repository, SharingRepository sharing, FileGroups groups, Documents documents) {
        this.repository = repository;
        this.sharing = sharing;
        this.groups = groups;
        this.documents = documents;
    }

    /** The versions of each document, the newest first; the documents in the order in which they came. */
    @Transactional(readOnly = true)
    public List<List<DocumentVersion>> of(DocumentOwner owner) {
        return sharing.versionsOf(owner).stream()
                .collect(Collectors.groupingBy(DocumentVersion::document))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<DocumentVersion> versions) ->
                                versions.getLast().at())
                        .thenComparing(versions -> versions.getLast().id()))
                .toList();
    }

    /** Whom its files can be given to, beside the office. */
    @Transactional(readOnly = true)
    public List<FileGroup> offered(DocumentOwner owner) {
        return FileGroups.offered(groups.of(owner));
    }

    /** Whom a version is given to, beside the office. */
    @Transactional(readOnly = true)
    public Set<FileGroup> readers(DocumentVersion version) {
        return readers(version.owner(), List.of(version)).getOrDefault(version.id(), Set.of());
    }

    /** The same of some versions of a record, by their ids; those who belong to no group of it now read nothing. */
    @Transactional(readOnly = true)
    public Map<UUID, Set<FileGroup>> readers(DocumentOwner owner, Collection<DocumentVersion> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var known = groups.of(owner);
        var chosen = sharing.chosenOf(owner).stream()
                .collect(Collectors.toMap(SharingRepository.Chosen::version, SharingRepository.Chosen::groups));
        return some.stream()
                .collect(Collectors.toMap(
                        DocumentVersion::id,
                        version -> offeredOf(
                                known,
                                chosen.getOrDefault(version.id(), FileGroups.within(known, version.audience())))));
    }

    private static Set<FileGroup> offeredOf(Map<FileGroup, Set<AudienceToken>> known, Set<FileGroup> groups) {
        return groups.stream().filter(known::containsKey).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds a file as a new document, for the office and those who are chosen; the same form again adds nothing. */
    public DocumentVersion add(DocumentOwner owner, ReceivedFile file, Set<FileGroup> readers, String key) {
        return add(owner, null, file, readers, key);
    }

    DocumentVersion add(
            DocumentOwner owner, @Nullable DocumentId next, ReceivedFile file, Set<FileGroup> readers, String key) {
        repository.lock(owner);
        var isNew = repository.byKey(key).isEmpty();
        var audience = FileGroups.audience(groups.of(owner), readers);
        var added = documents.add(new DocumentUpload(owner, next, file, audience, key));
        if (isNew) {
            sharing.choose(added.id(), readers, audience);
        }
        return added;
    }

    /** Lets nobody else change the files of a record until the end of the transaction. */
    public void hold(DocumentOwner owner) {
        repository.lock(owner);
    }

    /** Lets those read from now on, beside the office, who belong to the groups. */
    void share(DocumentVersion version, Set<FileGroup> readers) {
        sharing.choose(version.id(), readers, FileGroups.audience(groups.of(version.owner()), readers));
    }

    /** Lets those who read what was given to groups follow who belongs to them now. */
    public void follow(DocumentOwner owner) {
        repository.lock(owner);
        var chosen = sharing.chosenOf(owner);
        if (chosen.isEmpty()) {
            return;
        }
        var known = groups.of(owner);
        chosen.forEach(one -> {
            var audience = FileGroups.audience(known, one.groups());
            if (!audience.reach().equals(one.audience().reach())) {
                repository.share(one.version(), audience);
            }
        });
    }
}
