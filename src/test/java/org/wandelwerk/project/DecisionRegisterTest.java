package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

@House
@Transactional
class DecisionRegisterTest {

    private static final RegisterPart.Filter ALL = new RegisterPart.Filter(null, null, null, null);

    @Autowired
    private Projects projects;

    @Autowired
    private DecisionRegister register;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void someDecisions() {
        takeOver(AProject.withId("r1")
                .decided(DecisionOutcome.CONFIRMED, "2021-03-25")
                .decided(DecisionOutcome.GRANTED, null));
        takeOver(AProject.withId("r2")
                .decided(DecisionOutcome.CONFIRMED, "2022")
                .decided(DecisionOutcome.CONFIRMED, "2022-07")
                .decided(DecisionOutcome.RECOMMENDED, null));
    }

    private void takeOver(AProject project) {
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private List<String> dates(RegisterPart.Filter filter) {
        return dates(register.part(filter, null, 20));
    }

    private static List<String> dates(RegisterPart part) {
        return part.entries().items().stream()
                .map(entry -> String.valueOf(entry.decision().date()))
                .toList();
    }

    private static RegisterPart.Filter of(@Nullable DecisionOutcome outcome, @Nullable Integer year) {
        return new RegisterPart.Filter(null, null, outcome, year);
    }

    @Test
    void theNewestComeFirstAndThoseWithoutDateLast() {
        assertThat(dates(ALL)).containsExactly("2022-07", "2022", "2021-03-25", "null", "null");
    }

    @Test
    void theRegisterGoesOnWhereItStopped() {
        var first = register.part(ALL, null, 4);
        var second = register.part(ALL, first.entries().next(), 4);
        assertThat(dates(first)).containsExactly("2022-07", "2022", "2021-03-25", "null");
        assertThat(dates(second)).containsExactly("null");
        assertThat(second.entries().items())
                .doesNotContainAnyElementsOf(first.entries().items());
        assertThat(second.entries().next()).isNull();
    }

    @Test
    void outcomeAndYearFilterTogetherAndCountWhatTheyWouldShow() {
        assertThat(dates(of(DecisionOutcome.CONFIRMED, 2022))).containsExactly("2022-07", "2022");
        assertThat(dates(of(null, RegisterPart.Filter.UNDATED))).containsExactly("null", "null");
        var counts = register.part(of(DecisionOutcome.CONFIRMED, 2022), null, 1).counts();
        assertThat(counts.years()).isEqualTo(Map.of(2022, 2, 2021, 1));
        assertThat(counts.outcomes()).isEqualTo(Map.of(DecisionOutcome.CONFIRMED, 2));
    }

    @Test
    void decisionsOnProjectsThatAreNotPublicAreNotListed() {
        sql.execute("delete from project.publications");
        assertThat(register.part(ALL, null, 20).matching()).isZero();
        assertThat(dates(ALL)).isEmpty();
    }

    @Test
    void aDateReadsTheIndex() {
        sql.execute("set local enable_seqscan = off");
        var plan = sql.fetch(
                        "explain select id from project.decisions order by coalesce(decided_on, '') desc, id limit 5")
                .format(100);
        assertThat(plan).contains("decisions_newest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA"})
    void whatIsNoCursorIsNotFound(String cursor) {
        assertThatThrownBy(() -> register.part(ALL, cursor, 5)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCursorOfAnotherListIsNotFound() {
        var other = new Cursor(List.of("2021-03-25", "no id")).encoded();
        assertThatThrownBy(() -> register.part(ALL, other, 5)).isInstanceOf(NotFound.class);
    }
}
