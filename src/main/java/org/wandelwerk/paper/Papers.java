package org.wandelwerk.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.appraisal.FormerFiles;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileGroup;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.document.RecordFiles;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.project.Project;

/**
 * The papers of projects. Whoever reads where a project stands reads those that are for a group of that person; who
 * works on its facts and decides about files adds some.
 */
@Service
@Transactional
public class Papers {

    /**
     * A paper in its newest version that the reader may open, for the office in its newest.
     *
     * @param isOfOffice whether the office added it, and it did not come with the profile
     * @param isFormer whether it is none of what was handed in last; of those the office alone is told
     * @param readers whom it is given to beside the office
     */
    public record Paper(DocumentVersion file, boolean isOfOffice, boolean isFormer, Set<FileGroup> readers) {}

    /**
     * What a project has, as somebody sees it.
     *
     * @param papers those that the acting person may open; for the office all but those of a profile that is written
     * @param offered whom a paper can be given to beside the office
     * @param isMine whether the acting person adds papers
     */
    public record ProjectPapers(Project project, List<Paper> papers, List<FileGroup> offered, boolean isMine) {}

    private final Moving moving;
    private final Documents documents;
    private final RecordFiles files;
    private final FormerFiles former;
    private final Rights rights;

    Papers(Moving moving, Documents documents, RecordFiles files, FormerFiles former, Rights rights) {
        this.moving = moving;
        this.documents = documents;
        this.files = files;
        this.former = former;
        this.rights = rights;
    }

    /** @throws NotFound for whoever may not read where the project stands */
    @Transactional(readOnly = true)
    public ProjectPapers of(PublicKey key) {
        var stand = moving.stand(key);
        var project = stand.standpoint().dossier().project();
        var isMine = isChecker() && stand.isOffice();
        var gone = former.of().apply(project.id());
        var papers = DocumentOwner.allOf(project.id().value()).stream()
                .flatMap(owner -> papers(owner, gone, isMine))
                .toList();
        return new ProjectPapers(project, papers, isMine ? files.offered(added(project)) : List.of(), isMine);
    }

    private Stream<Paper> papers(DocumentOwner owner, Set<UUID> gone, boolean isMine) {
        var isOfOffice = owner.kind().equals(DocumentOwner.PAPERS);
        var shown = isChecker()
                ? all(owner).toList()
                : documents.readable(owner).stream()
                        .filter(file -> !gone.contains(file.id()))
                        .toList();
        var readers = isMine ? files.readers(owner, shown) : Map.<UUID, Set<FileGroup>>of();
        return shown.stream()
                .map(file -> new Paper(
                        file, isOfOffice, gone.contains(file.id()), readers.getOrDefault(file.id(), Set.of())));
    }

    private boolean isChecker() {
        return rights.may(Permission.CHECK_DOCUMENTS, Matter.ofHouse("documents"));
    }

    private Stream<DocumentVersion> all(DocumentOwner owner) {
        return documents.of(owner).stream().filter(file -> !file.audience().equals(Audience.NOBODY));
    }

    private static DocumentOwner added(Project project) {
        return DocumentOwner.ofPapers(project.id().value());
    }

    /**
     * @throws NotFound for whoever may not read where the project stands
     * @throws Refused for whoever may not add papers
     */
    @Transactional(readOnly = true)
    public void requireAdding(PublicKey key) {
        require(moving.stand(key));
    }

    private Project require(ProjectStand stand) {
        var project = stand.standpoint().dossier().project();
        if (!stand.isOffice() || !isChecker()) {
            throw RefusedAttempts.known(
                    "adding",
                    "papers of project " + project.key(),
                    List.of(Permission.LEAD_PROCEDURES.text(), Permission.CHECK_DOCUMENTS.text()));
        }
        return project;
    }

    /**
     * Adds a paper; the same form again adds nothing.
     *
     * @param readers whom it is given to beside the office
     * @param form the one-time key of the form
     */
    public DocumentVersion add(PublicKey key, ReceivedFile file, Set<FileGroup> readers, String form) {
        return files.add(added(require(moving.stand(key))), file, readers, form);
    }
}
