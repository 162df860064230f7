package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;

@House
@Transactional
class ProgrammeFiguresTest {

    private static final String SCOPE = "Testland";

    @Autowired
    private ProgrammeFigures figures;

    @Autowired
    private DSLContext sql;

    private Change takeOver(PublishedFigure figure) {
        return Acting.as(HouseActors.IMPORT, () -> figures.takeOver(figure));
    }

    private static PublishedFigure confirmed(String id, long value, @Nullable String asOf) {
        return figure(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL, id, value, asOf);
    }

    private static PublishedFigure figure(ProgrammeFigureKind kind, String id, long value, @Nullable String asOf) {
        return new PublishedFigure(
                kind,
                SCOPE,
                value,
                asOf == null ? null : PartialDate.parse(asOf),
                Exactness.ROUNDED,
                new Source("https://example.org/zahlen"),
                "zum Jahresende",
                new Origin("test", id, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aFigureIsReadAsItWasTakenOver() {
        var figure = confirmed("f1", 72, "2023-12");
        assertThat(takeOver(figure)).isEqualTo(Change.NEW);
        assertThat(figures.all()).contains(figure);
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        takeOver(confirmed("f1", 72, "2023-12"));
        var before = sql.fetchCount(DSL.table("history.changes"));
        assertThat(takeOver(confirmed("f1", 72, "2023-12"))).isEqualTo(Change.SAME);
        assertThat(sql.fetchCount(DSL.table("history.changes"))).isEqualTo(before);
    }

    @Test
    void aFigureCanBeCorrected() {
        takeOver(confirmed("f1", 72, "2023-12"));
        assertThat(takeOver(confirmed("f1", 73, "2023-12"))).isEqualTo(Change.CHANGED);
        assertThat(figures.all()).contains(confirmed("f1", 73, "2023-12"));
    }

    @Test
    void figuresOfTheSameDateThatContradictEachOtherStandSideBySide() {
        takeOver(confirmed("f1", 72, "2023-12"));
        takeOver(confirmed("f2", 68, "2023-12"));
        takeOver(confirmed("f3", 65, "2023-03-15"));
        assertThat(figures.newest(List.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL), SCOPE))
                .extracting(PublishedFigure::value)
                .containsExactly(72L, 68L);
    }

    @Test
    void aFigureWithoutDateIsTheNewestOnlyWhenThereIsNoOther() {
        takeOver(confirmed("f1", 72, null));
        assertThat(figures.newest(List.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL), SCOPE))
                .hasSize(1);
        takeOver(confirmed("f2", 50, "2021"));
        assertThat(figures.newest(List.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL), SCOPE))
                .extracting(PublishedFigure::value)
                .containsExactly(50L);
    }

    @Test
    void whatIsNotPublishedIsNotTold() {
        takeOver(confirmed("f1", 72, "2023-12"));
        sql.execute("delete from programme.publications");
        assertThat(figures.all()).isEmpty();
        assertThat(figures.newest(List.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL), SCOPE))
                .isEmpty();
    }

    @Test
    void aNumberOfProjectsIsNoMoney() {
        assertThat(figure(ProgrammeFigureKind.PAID, "f1", 4500, null).money()).isEqualTo(new Money(4500));
        assertThatThrownBy(() -> confirmed("f1", 72, null).money()).isInstanceOf(IllegalStateException.class);
    }
}
