package org.wandelwerk.project;

import static org.jooq.Records.mapping;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;

/**
 * Ends and begins the publication of projects. The row of the project is locked first, as it is by whoever changes the
 * project, so that what is listed is what is recorded.
 */
@Repository
class ProjectPublicationRepository implements Recallable {

    private final DSLContext sql;
    private final ProjectRepository projects;
    private final DossierRepository dossiers;
    private final ListingRepository listings;

    ProjectPublicationRepository(
            DSLContext sql, ProjectRepository projects, DossierRepository dossiers, ListingRepository listings) {
        this.sql = sql;
        this.projects = projects;
        this.dossiers = dossiers;
        this.listings = listings;
    }

    @Override
    public Optional<UUID> find(Subject subject) {
        return subject.kind() == SubjectKind.PROJECT
                ? sql.select(PROJECTS.ID)
                        .from(PROJECTS)
                        .where(PROJECTS.KEY.eq(subject.key()))
                        .fetchOptional(PROJECTS.ID)
                : Optional.empty();
    }

    /** Those of the projects that have a publication. */
    Set<PublicKey> among(Collection<PublicKey> keys) {
        return sql.select(PROJECTS.KEY)
                .from(PROJECTS)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(PROJECTS.ID))
                .where(PROJECTS.KEY.in(keys.stream().map(PublicKey::value).toList()))
                .fetchSet(row -> new PublicKey(row.value1()));
    }

    /** The listing goes with it: its key points to the publication. */
    @Override
    public Optional<Publication> end(UUID subject) {
        lock(subject);
        return sql.deleteFrom(PUBLICATIONS)
                .where(PUBLICATIONS.SUBJECT_ID.eq(subject))
                .returningResult(PUBLICATIONS.PUBLISHED_BY, PUBLICATIONS.PUBLISHED_AT)
                .fetchOptional(mapping((by, at) -> new Publication(new PersonId(by), at.toInstant())));
    }

    @Override
    public void begin(UUID subject, Publication publication) {
        var project = new ProjectId(subject);
        lock(subject);
        projects.publish(project, publication);
        var dossier = dossiers.find(project).orElseThrow();
        listings.put(dossier);
        dossiers.keep(Optional.empty(), dossier, publication);
    }

    private void lock(UUID project) {
        sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.ID.eq(project))
                .forUpdate()
                .execute();
    }
}
