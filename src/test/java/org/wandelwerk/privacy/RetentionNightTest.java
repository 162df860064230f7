package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** A kind of records that cannot be given up keeps no other waiting, and everybody who should learns of it. */
@House
@Import({MovableClock.Hung.class, RetentionNightTest.Stubborn.class})
class RetentionNightTest {

    @Autowired
    private RetentionNight night;

    @Autowired
    private Retention retention;

    @Autowired
    private RetentionHealth health;

    @Autowired
    private Stubborn stubborn;

    @Autowired
    private MovableClock clock;

    /** Records that nobody can give up until they are mended; the first of all kinds. */
    @TestComponent
    @Order(1)
    static class Stubborn implements RetainedRecords {

        private final DSLContext sql;
        private boolean isMended;

        Stubborn(DSLContext sql) {
            this.sql = sql;
        }

        @Override
        public String kind() {
            return "stubborn";
        }

        @Override
        public RetentionClass retention() {
            return RetentionClass.REPORT;
        }

        @Override
        public Set<String> ends() {
            return Set.of();
        }

        @Override
        public int due(Instant before) {
            return isMended ? 0 : 1;
        }

        @Override
        public GivenUp giveUp(Instant before, int most) {
            if (!isMended) {
                sql.execute("select 1 / 0");
            }
            return GivenUp.unrecorded(7);
        }
    }

    private List<RetentionRun> today() {
        return Cast.asHouse(() -> retention.runs(100)).stream()
                .filter(run -> run.day().equals(LocalDate.now(clock)))
                .toList();
    }

    private HealthNote note() {
        return health.notes(clock.instant()).findFirst().orElseThrow();
    }

    @Test
    void oneKindThatFailsIsNotedShownAndTriedAgainAndTheOthersGo() {
        night.work();

        assertThat(today()).hasSizeGreaterThan(6);
        assertThat(today().stream().filter(run -> run.failure() != null))
                .singleElement()
                .satisfies(run -> assertThat(run.kind()).isEqualTo("stubborn"));
        assertThat(note()).isEqualTo(HealthNote.urgent("retention.fails", 1).mendedAt("/schreibtisch/fristen"));
        assertThat(health.work(clock.instant()))
                .as("on the work list of who operates the house")
                .containsExactly(note());

        stubborn.isMended = true;
        night.work();
        night.work();

        assertThat(today().stream().filter(run -> run.kind().equals("stubborn")))
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.failure()).isNull();
                    assertThat(run.givenUp()).isEqualTo(7);
                });
        assertThat(note()).isEqualTo(HealthNote.good("retention.works"));

        retention.noteFailure("stubborn", "LateFailureOfAnotherNode");
        assertThat(note()).as("what succeeded on one node stands").isEqualTo(HealthNote.good("retention.works"));
    }
}
