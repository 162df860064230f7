package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.access.Cast;

/** What is due goes at night; what must be offered to the archive waits for its answer. */
@House
@Import(MovableClock.Hung.class)
class RetentionTest {

    @Autowired
    private Retention retention;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private final UUID report = UUID.randomUUID();

    @BeforeEach
    void aReportOfLongAgo() {
        sql.transaction(all -> all.dsl()
                .execute(
                        """
                        insert into notice.reports (id, one_time_key, reference, page, message, name, received_at)
                        values (?, ?, 'B-' || upper(left(?, 8)), '', 'Zu kleine Schrift', 'Berta Barriere', ?)\
                        """,
                        report,
                        report.toString().replace("-", ""),
                        report.toString(),
                        LocalDate.now(clock).minusYears(4)));
    }

    private boolean isThere() {
        return !sql.fetchValues("select id from notice.reports where id = ?", report)
                .isEmpty();
    }

    private void night(String kind) {
        clock.goForward(Duration.ofDays(1));
        Cast.asHouse(() -> retention.night(kind));
    }

    private RetentionRun newestRun() {
        return Cast.asHouse(() -> retention.runs(1)).getFirst();
    }

    private void answer(LocalDate upTo, boolean isTaken) {
        var answer = new ArchiveAnswer("reports", upTo, isTaken, "Landeshauptarchiv", LocalDate.now(clock), "");
        var key = UUID.randomUUID().toString().replace("-", "");
        Cast.asHouse(() -> {
            retention.answer(answer, key);
            retention.answer(answer, key);
        });
    }

    @Test
    void withoutAnAnswerOfTheArchiveNothingIsDeleted() {
        night("reports");

        assertThat(isThere()).isTrue();
        assertThat(newestRun().waiting()).isPositive();
        assertThat(Cast.asHouse(() -> retention.line("reports")).waitsForTheArchive())
                .isTrue();
    }

    @Test
    void anAnswerReleasesWhatWasOfferedAndNotADayMore() {
        answer(LocalDate.now(clock).minusYears(5), true);
        night("reports");
        assertThat(isThere()).isTrue();

        answer(LocalDate.now(clock).minusYears(4).plusDays(2), false);
        night("reports");

        assertThat(isThere()).isFalse();
        assertThat(newestRun().givenUp()).isPositive();
        assertThat(sql.fetchValues("select e::text from history.erasables e"))
                .noneMatch(row -> row.toString().contains("Berta Barriere"));
    }

    @Test
    void eachKindIsClearedUpOnceADay() {
        night("nights");
        Cast.asHouse(() -> retention.night("nights"));

        assertThat(sql.fetchValues(
                        "select id from privacy.runs where kind = 'nights' and ran_on = ?", LocalDate.now(clock)))
                .hasSize(1);
    }

    @Test
    void everyKindCanBeClearedUpInAnEmptyHouse() {
        clock.goForward(Duration.ofDays(1));

        Cast.asHouse(() -> retention.kinds().forEach(retention::night));

        assertThat(Cast.asHouse(() -> retention.lines())).hasSizeGreaterThanOrEqualTo(6);
    }
}
