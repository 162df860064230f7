package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;

@House
@Transactional
class RepresentativesTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");
    private static final Origin ORIGIN = new Origin("test", "person-1", LocalDate.of(2026, 1, 1));
    private static final Representative SPEAKER =
            new Representative(new RepresentativeId(ORIGIN.uuid("representative")), "Prof. Dr. Jana Test", ORIGIN);

    @Autowired
    private Representatives representatives;

    @Autowired
    private DSLContext sql;

    private Change takeOver(Representative representative) {
        return Acting.as(AUTHOR, () -> representatives.takeOver(representative));
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        assertThat(takeOver(SPEAKER)).isEqualTo(Change.NEW);
        var before = sql.fetchCount(DSL.table("history.changes"));
        assertThat(takeOver(SPEAKER)).isEqualTo(Change.SAME);
        assertThat(sql.fetchCount(DSL.table("history.changes"))).isEqualTo(before);
    }

    @Test
    void aPersonCanChangeTheName() {
        takeOver(SPEAKER);
        var married = new Representative(SPEAKER.id(), "Prof. Dr. Jana Test-Probe", ORIGIN);
        assertThat(takeOver(married)).isEqualTo(Change.CHANGED);
        assertThat(representatives.named(List.of(SPEAKER.id()))).containsEntry(SPEAKER.id(), married);
    }

    @Test
    void historyKeepsTheNameSoThatItCanBeErased() {
        takeOver(SPEAKER);
        assertThat(sql.fetchValues(
                        "select after::text from history.changes where table_name = 'organisation.representatives'"))
                .isNotEmpty()
                .noneMatch(after -> String.valueOf(after).contains("Jana"));
    }
}
