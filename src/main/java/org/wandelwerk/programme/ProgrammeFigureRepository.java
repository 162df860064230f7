package org.wandelwerk.programme;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.programme.jooq.Tables.FIGURES;
import static org.wandelwerk.programme.jooq.Tables.PUBLICATIONS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.programme.jooq.tables.records.FiguresRecord;

/** The table of published figures. */
@Repository
class ProgrammeFigureRepository {

    private final DSLContext sql;

    ProgrammeFigureRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PublishedFigure> find(UUID id) {
        return sql.selectFrom(FIGURES).where(FIGURES.ID.eq(id)).fetchOptional(ProgrammeFigureRepository::figure);
    }

    List<PublishedFigure> published() {
        return sql.selectFrom(FIGURES)
                .where(isPublished())
                .orderBy(FIGURES.AS_OF.desc().nullsLast(), FIGURES.KIND, FIGURES.ORIGIN_ID)
                .fetch(ProgrammeFigureRepository::figure);
    }

    /** Of each kind those of its newest date. */
    List<PublishedFigure> newest(Collection<ProgrammeFigureKind> kinds, String scope) {
        var wanted = isPublished().and(FIGURES.SCOPE.eq(scope));
        var same = FIGURES.as("same");
        return sql.selectFrom(FIGURES)
                .where(wanted)
                .and(FIGURES.KIND.in(
                        kinds.stream().map(ProgrammeFigureKind::name).toList()))
                .and(FIGURES.AS_OF.isNotDistinctFrom(select(max(same.AS_OF))
                        .from(same)
                        .where(same.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS)))
                        .and(same.SCOPE.eq(scope))
                        .and(same.KIND.eq(FIGURES.KIND))))
                .orderBy(FIGURES.ORIGIN_ID)
                .fetch(ProgrammeFigureRepository::figure);
    }

    void put(PublishedFigure figure) {
        var row = sql.newRecord(FIGURES);
        row.setId(figure.id());
        row.setKind(figure.kind().name());
        row.setScope(figure.scope());
        row.setValue(figure.value());
        row.setAsOf(figure.asOf() == null ? null : figure.asOf().toString());
        row.setExactness(figure.exactness().name());
        row.setSource(figure.source() == null ? null : figure.source().address());
        row.setNote(figure.note());
        row.setOriginSource(figure.origin().source());
        row.setOriginId(figure.origin().id());
        row.setOriginAsOf(figure.origin().asOf());
        sql.insertInto(FIGURES)
                .set(row)
                .onConflict(FIGURES.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void publish(UUID figure, Publication publication) {
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, figure)
                .set(PUBLICATIONS.PUBLISHED_BY, publication.by().value())
                .set(PUBLICATIONS.PUBLISHED_AT, publication.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static PublishedFigure figure(FiguresRecord row) {
        var asOf = row.getAsOf();
        var source = row.getSource();
        return new PublishedFigure(
                ProgrammeFigureKind.valueOf(row.getKind()),
                row.getScope(),
                row.getValue(),
                asOf == null ? null : PartialDate.parse(asOf),
                Exactness.valueOf(row.getExactness()),
                source == null ? null : new Source(source),
                row.getNote(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    private static Condition isPublished() {
        return FIGURES.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
