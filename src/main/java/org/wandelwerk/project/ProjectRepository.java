package org.wandelwerk.project;

import static org.jooq.Records.mapping;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.jooq.tables.records.ProjectsRecord;

/** The tables of projects and of their publication. */
@Repository
class ProjectRepository {

    /** All of a project, what it has more than one of included. */
    private static final List<Field<?>> COLUMNS = Stream.concat(
                    Stream.of(PROJECTS.fields()),
                    Stream.of(
                            ProjectPartRepository.PROMOTERS_OF_PROJECT,
                            ProjectPartRepository.PARTNERS_OF_PROJECT,
                            ProjectPartRepository.PLACES_OF_PROJECT,
                            ProjectPartRepository.WORKSHOPS_OF_PROJECT))
            .toList();

    private final DSLContext sql;
    private final ProjectPartRepository parts;

    ProjectRepository(DSLContext sql, ProjectPartRepository parts) {
        this.sql = sql;
        this.parts = parts;
    }

    List<Project> find(Collection<ProjectId> ids) {
        return sql.select(COLUMNS)
                .from(PROJECTS)
                .where(PROJECTS.ID.in(ids.stream().map(ProjectId::value).toList()))
                .fetch(ProjectRepository::project);
    }

    /** With where each stands, what was decided on it and what it costs. */
    List<ProjectDossier> dossiers(Collection<ProjectId> ids) {
        return sql.select(COLUMNS)
                .select(MoveRepository.LAST_OF_PROJECT, DecisionRepository.OF_PROJECT, FigureRepository.OF_PROJECT)
                .from(PROJECTS)
                .where(PROJECTS.ID.in(ids.stream().map(ProjectId::value).toList()))
                .fetch(row -> new ProjectDossier(
                        project(row),
                        row.get(MoveRepository.LAST_OF_PROJECT).to(),
                        row.get(DecisionRepository.OF_PROJECT),
                        row.get(FigureRepository.OF_PROJECT)));
    }

    void put(Project project) {
        var row = sql.newRecord(PROJECTS);
        row.setId(project.id().value());
        row.setKey(project.key().value());
        row.setTitleDe(project.title().de());
        row.setTitleEn(project.title().en());
        row.setSummaryDe(project.summary().de());
        row.setSummaryEn(project.summary().en());
        row.setPromotersGiven(project.promoters().given());
        row.setPeriodFrom(project.period().from());
        row.setPeriodTo(project.period().to());
        row.setNote(project.note());
        row.setSources(Columns.column(project.sources()));
        row.setOriginSource(project.origin().source());
        row.setOriginId(project.origin().id());
        row.setOriginAsOf(project.origin().asOf());
        var mark = project.fundingArea();
        row.setFundingProgramme(mark == null ? null : mark.area().programme());
        row.setFundingArea(mark == null ? null : mark.area().code());
        row.setFundingAreaInferred(mark == null ? null : mark.inferred());
        sql.insertInto(PROJECTS)
                .set(row)
                .onConflict(PROJECTS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        parts.put(project);
    }

    Optional<ProjectId> published(PublicKey key) {
        return sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(PROJECTS.ID))
                .where(PROJECTS.KEY.eq(key.value()))
                .fetchOptional(mapping(ProjectId::new));
    }

    Optional<ProjectId> any(PublicKey key) {
        return sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.KEY.eq(key.value()))
                .fetchOptional(mapping(ProjectId::new));
    }

    /** Lets nobody else change the project until the end of the transaction. */
    void lock(ProjectId project) {
        sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.ID.eq(project.value()))
                .forUpdate()
                .execute();
    }

    Optional<Publication> publication(ProjectId project) {
        return sql.select(PUBLICATIONS.PUBLISHED_BY, PUBLICATIONS.PUBLISHED_AT)
                .from(PUBLICATIONS)
                .where(PUBLICATIONS.SUBJECT_ID.eq(project.value()))
                .fetchOptional(mapping((by, at) -> new Publication(new PersonId(by), at.toInstant())));
    }

    void publish(ProjectId project, Publication publication) {
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, project.value())
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Project project(Record found) {
        var row = found.into(PROJECTS);
        return new Project(
                new ProjectId(row.getId()),
                new PublicKey(row.getKey()),
                new Text(row.getTitleDe(), row.getTitleEn()),
                new Text(row.getSummaryDe(), row.getSummaryEn()),
                new Promoters(
                        row.getPromotersGiven(),
                        found.get(ProjectPartRepository.PROMOTERS_OF_PROJECT),
                        found.get(ProjectPartRepository.PARTNERS_OF_PROJECT)),
                found.get(ProjectPartRepository.PLACES_OF_PROJECT),
                found.get(ProjectPartRepository.WORKSHOPS_OF_PROJECT),
                fundingArea(row),
                new Period(row.getPeriodFrom(), row.getPeriodTo()),
                row.getNote(),
                Columns.sources(row.getSources()),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    private static @Nullable FundingAreaMark fundingArea(ProjectsRecord row) {
        return row.getFundingArea() == null
                ? null
                : new FundingAreaMark(
                        new FundingAreaKey(row.getFundingProgramme(), row.getFundingArea()),
                        row.getFundingAreaInferred());
    }
}
