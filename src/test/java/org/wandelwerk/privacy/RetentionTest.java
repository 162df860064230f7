package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Refused;

/** What is due goes at night; what must be offered to the archive waits for its answer. */
@House
@Import({MovableClock.Hung.class, SomePeople.class})
class RetentionTest {

    @Autowired
    private Retention retention;

    @Autowired
    private Handovers handovers;

    @Autowired
    private SomePeople people;

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
    void whatTheArchiveTakesGoesOnlyWhenItHasConfirmedThatItHasIt() {
        answer(LocalDate.now(clock).minusYears(3).minusDays(2), true);
        night("reports");
        assertThat(isThere()).isTrue();

        var records = Cast.asHouse(() -> handovers.next("reports"));
        assertThat(records).anySatisfy(record -> assertThat(record.key()).isEqualTo(report.toString()));
        Cast.asHouse(() -> handovers.hand("reports", records, "a".repeat(64), 1));
        night("reports");
        assertThat(isThere()).isTrue();

        var handover = Cast.asHouse(() -> handovers.of("reports")).getFirst();
        Cast.asHouse(() -> handovers.confirm("reports", handover.id(), "Zugang 12/2026"));
        night("reports");

        assertThat(isThere()).isFalse();
    }

    @Test
    void howOftenPagesWereShownLongAgoEnds() {
        write(
                "insert into operation.page_counts (day, kind, shown) values (?, 'alt', 1), (?, 'jung', 1)",
                LocalDate.now(clock).minusYears(4),
                LocalDate.now(clock).minusYears(1));

        night("page-counts");

        assertThat(sql.fetchValues("select kind from operation.page_counts where kind in ('alt', 'jung')"))
                .asList()
                .hasToString("[jung]");
    }

    @Test
    void theWorkingCopyOfAnAcceptedProfileEndsAndTheProfileStays() {
        var key = report.toString().replace("-", "").toUpperCase(Locale.ROOT);
        var before = LocalDate.now(clock).minusYears(1);
        write(
                "insert into profile.profiles (id, one_time_key, key, form, state, revision, begun_at, changed_at)"
                        + " values (?, lower(?), ?, 'projektsteckbrief/1', 'ACCEPTED', 1, ?, ?)",
                report,
                key,
                "P-" + key.substring(0, 4) + "-" + key.substring(4, 7),
                before,
                before);
        write(
                "insert into profile.answers (profile_id, slot, revision, answer, answered_at)"
                        + " values (?, 'title', 1, 'Ein Titel', ?)",
                report,
                before);

        night("answers");

        assertThat(sql.fetchValues("select slot from profile.answers where profile_id = ?", report))
                .isEmpty();
        assertThat(sql.fetchValues("select key from profile.profiles where id = ?", report))
                .hasSize(1);
    }

    @Test
    void whatFollowsAnAcceptedProfileAndIsNotHandedInYetIsNotForgotten() {
        var key = report.toString().replace("-", "").toUpperCase(Locale.ROOT);
        var before = LocalDate.now(clock).minusYears(1);
        write(
                "insert into profile.profiles (id, one_time_key, key, form, state, revision, begun_at, changed_at)"
                        + " values (?, lower(?), ?, 'projektsteckbrief/1', 'ACCEPTED', 2, ?, ?)",
                report,
                key,
                "P-" + key.substring(0, 4) + "-" + key.substring(4, 7),
                before,
                before);
        write(
                "insert into profile.versions (id, profile_id, number, one_time_key, revision, form, is_whole,"
                        + " language, answers, digest, handed_in_at) values (gen_random_uuid(), ?, 1, lower(?), 1,"
                        + " 'projektsteckbrief/1', false, 'de', '{}', repeat('a', 64), ?)",
                report,
                key,
                before);
        write(
                "insert into profile.answers (profile_id, slot, revision, answer, answered_at)"
                        + " values (?, 'council.state', 2, 'exists', ?)",
                report,
                before);

        night("answers");
        assertThat(sql.fetchValues("select slot from profile.answers where profile_id = ?", report))
                .hasSize(1);

        write("update profile.versions set revision = 2 where profile_id = ?", report);
        night("answers");
        assertThat(sql.fetchValues("select slot from profile.answers where profile_id = ?", report))
                .isEmpty();
    }

    private void write(String statement, Object... values) {
        sql.transaction(all -> all.dsl().execute(statement, values));
    }

    private List<ArchiveTurn> waiting() {
        return Cast.asHouse(() -> retention.waitingForTheArchive()).stream()
                .filter(turn -> turn.kind().equals("reports"))
                .toList();
    }

    @Test
    void whatMustBeOfferedWaitsOnTheDeskSinceItsFirstNightUntilTheArchiveAnswers() {
        night("reports");
        var since = waiting().getFirst().since();
        night("reports");

        assertThat(waiting()).singleElement().extracting(ArchiveTurn::since).isEqualTo(since);
        assertThat(Acting.as(people.somebody().actor(), () -> retention.waitingForTheArchive()))
                .isEmpty();

        answer(LocalDate.now(clock).minusYears(3).minusDays(1), true);
        assertThat(waiting()).hasSize(1);
        assertThatThrownBy(() -> answer(LocalDate.now(clock).minusYears(3), false))
                .isInstanceOf(Refused.class);
        answer(LocalDate.now(clock).minusYears(3).minusDays(1), false);
        assertThat(waiting()).isEmpty();
        night("reports");
        assertThat(waiting()).isEmpty();
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
    void uploadedListsGoWithTheirLinesAndStepsAtTheirTime() {
        var waiting = list(31, null);
        var younger = list(29, null);
        var mended = list(60, null);
        sql.transaction(all -> all.dsl()
                .execute(
                        "update sheet.intakes set changed_at = ? where id = ?",
                        LocalDate.now(clock).minusDays(9),
                        mended));
        var taken = list(200, 181);
        var canGoBack = list(200, 179);

        night("lists");
        Cast.asHouse(() -> retention.night("takeovers"));

        assertThat(sql.fetch("select intake_id from sheet.lines").getValues(0, UUID.class))
                .contains(younger, mended, canGoBack)
                .doesNotContain(waiting, taken);
    }

    /** A list that was handed in, and perhaps taken over, so many days ago. */
    private UUID list(int made, @Nullable Integer taken) {
        var id = people.somebody().id().value();
        var day = LocalDate.now(clock);
        sql.transaction(all -> {
            all.dsl().execute("""
                insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version, writers,
                    made_by, made_by_name, made_at, changed_at, taken_by, taken_by_name, taken_at)
                select ?, 'akteure', 'liste.csv', 1, '{}', '{}', '{}', 1, '{}', p.id, 'Haus', m.at, m.at,
                    case when t.at is null then null else p.id end,
                    case when t.at is null then null else 'Haus' end, t.at
                from identity.people p, (select cast(? as timestamptz)) as m (at),
                    (select cast(? as timestamptz)) as t (at) where p.id = ?\
                """, id, day.minusDays(made), taken == null ? null : day.minusDays(taken), id);
            all.dsl().execute("insert into sheet.lines (intake_id, number, cells) values (?, 1, '{Verein}')", id);
        });
        return id;
    }

    @Test
    void everyKindCanBeClearedUpInAnEmptyHouse() {
        clock.goForward(Duration.ofDays(1));

        Cast.asHouse(() -> retention.kinds().forEach(retention::night));

        assertThat(Cast.asHouse(() -> retention.lines())).hasSizeGreaterThanOrEqualTo(6);
    }
}
