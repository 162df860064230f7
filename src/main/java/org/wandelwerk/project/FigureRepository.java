package org.wandelwerk.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.wandelwerk.project.jooq.Tables.FIGURES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.project.jooq.tables.records.FiguresRecord;

/** The table of the projects' figures. */
@Repository
class FigureRepository {

    /** Those of a project, within a statement that reads projects. */
    static final Field<List<Figure>> OF_PROJECT = multiset(selectFrom(FIGURES)
                    .where(FIGURES.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(FIGURES.POSITION))
            .convertFrom(rows -> rows.map(row -> figure(row.into(FIGURES))))
            .as("figures");

    private final DSLContext sql;

    FigureRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(ProjectId project, List<Figure> figures) {
        sql.deleteFrom(FIGURES)
                .where(FIGURES.PROJECT_ID.eq(project.value()), FIGURES.POSITION.ge(figures.size()))
                .execute();
        for (int i = 0; i < figures.size(); i++) {
            sql.insertInto(FIGURES)
                    .set(row(project, figures.get(i), i))
                    .onConflict(FIGURES.PROJECT_ID, FIGURES.POSITION)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private FiguresRecord row(ProjectId project, Figure figure, int position) {
        var row = sql.newRecord(FIGURES);
        row.setProjectId(project.value());
        row.setPosition(position);
        row.setKind(figure.kind().name());
        row.setAmount(figure.amount().cents());
        row.setAsOf(Columns.column(figure.asOf()));
        row.setExactness(figure.exactness().name());
        row.setNote(figure.note());
        row.setSources(Columns.column(figure.sources()));
        return row;
    }

    private static Figure figure(FiguresRecord row) {
        return new Figure(
                FigureKind.valueOf(row.getKind()),
                new Money(row.getAmount()),
                Columns.date(row.getAsOf()),
                Columns.sources(row.getSources()),
                Exactness.valueOf(row.getExactness()),
                row.getNote());
    }
}
