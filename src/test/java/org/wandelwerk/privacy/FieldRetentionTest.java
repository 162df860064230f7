package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.notification.AlertOutbox;

/** A field that ends before its row is cleared by night, its former values too, and the row stays. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class, MovableClock.Hung.class})
class FieldRetentionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Desks desks;

    @Autowired
    private RetentionNight night;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AlertOutbox alerts;

    @Autowired
    private DSLContext sql;

    private UUID delegate(int workshop, String name, @Nullable LocalDate end) {
        members.bringIn(workshop, name, name.toLowerCase(Locale.ROOT) + "@example.org");
        var id = (UUID) Objects.requireNonNull(sql.fetchValue(
                "select d.id from committee.delegates d join organisation.representatives r on r.id ="
                        + " d.representative_id where r.name = ?",
                name));
        sql.transaction(all -> all.dsl()
                .execute(
                        "update committee.delegates set valid_from = date '2000-01-01',"
                                + " valid_to = coalesce(?::date, valid_to) where id = ?",
                        end,
                        id));
        return id;
    }

    private String mail(UUID delegate) {
        return String.valueOf(sql.fetchValue("select mail from committee.delegates where id = ?", delegate));
    }

    @Test
    void theAddressOfADelegateGoesAYearAfterTheSeatAndWhoSatThereStays() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var longGone = delegate(71, "Lina", today.minusMonths(13));
        var lately = delegate(71, "Lothar", today.minusMonths(11));

        var onAnEndedSeat = delegate(72, "Selma", null);
        sql.transaction(all -> all.dsl()
                .execute(
                        "update committee.seats set valid_from = date '2000-01-01', valid_to = ? where id ="
                                + " (select seat_id from committee.delegates where id = ?)",
                        today.minusMonths(13),
                        onAnEndedSeat));

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(mail(onAnEndedSeat)).as("whose seat ended").isEqualTo("null");
        assertThat(mail(longGone)).isEqualTo("null");
        assertThat(mail(lately)).isEqualTo("lothar@example.org");
        assertThat(sql.fetchValues(
                                "select coalesce(e.before, e.after)::text from history.erasables e join"
                                        + " history.changes c on c.id = e.change where c.table_name ="
                                        + " 'committee.delegates' and c.row_id = ?",
                                longGone.toString())
                        .toString())
                .doesNotContain("lina@example.org");
        assertThat(desks.of(new Site(port), "Paula Prüfung", "auditor")
                        .get("/schreibtisch/fristen")
                        .page()
                        .select("main")
                        .text())
                .contains(
                        "Mailadressen von Delegierten, deren Sitz geendet hat", "Mailadressen in Mails an ein Gremium");
    }

    @Test
    void addressesInMailsToABodyGoWithTheOtherMailsAndThatSomebodyGotOneStays() {
        var dispatch = UUID.randomUUID();
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into notification.dispatches (id, body, body_de, subject, words, written_by,"
                            + " written_by_name, written_at, leaves_at, one_time_key) select ?, 'w71', 'Werkstatt 71',"
                            + " 'Termin', 'Am Montag.', id, 'Olga', ?::timestamptz, ?::timestamptz, md5(?) from"
                            + " identity.people limit 1",
                        dispatch,
                        clock.instant().atOffset(ZoneOffset.UTC).minusMonths(14),
                        clock.instant().atOffset(ZoneOffset.UTC).minusMonths(13),
                        dispatch.toString()));
        var old = mailOf(dispatch, 13);
        var later = mailOf(dispatch, 11);
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into notification.settled_mails (mail_id, dispatch_id, settled_by, settled_at)"
                                + " select ?, ?, id, now() from identity.people limit 1",
                        old,
                        dispatch));

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(sql.fetchValue(
                        "select name || ', ' || num_nulls(address, answer) from notification.mails where id = ?", old))
                .isEqualTo("Mona, 2");
        assertThat(sql.fetchValue("select count(*) from notification.settled_mails where mail_id = ?", old))
                .as("who looked after it")
                .isEqualTo(0L);
        assertThat(sql.fetchValue("select address from notification.mails where id = ?", later))
                .isEqualTo("mona@example.org");
    }

    private UUID mailOf(UUID dispatch, int months) {
        var id = UUID.randomUUID();
        var at = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into notification.mails (id, sort, dispatch_id, name, address, language, subject,"
                                + " words, answer, stops, stop_token, return_token, state, tries, created_at, due_at,"
                                + " tried_at) values (?, 'DISPATCH', ?, 'Mona', 'mona@example.org', 'de', 'Termin', 'Am"
                                + " Montag.', '250 OK', '{}', gen_random_uuid(), gen_random_uuid(), 'SENT', 1,"
                                + " ?::timestamptz, ?::timestamptz, ?::timestamptz)",
                        id,
                        dispatch,
                        at,
                        at,
                        at));
        return id;
    }

    private UUID linked(String sort, int daysAgo, @Nullable String askedFor) {
        var id = UUID.randomUUID();
        var at = clock.instant().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into notification.mails (id, sort, name, address, language, subject, words, stops,"
                                + " stop_token, return_token, message_id, state, tries, created_at, due_at, tried_at,"
                                + " opens, asked_for) values (?, ?, 'Lina', 'lina@example.org', 'de', 'Zugang',"
                                + " 'Link: […]', '{}', gen_random_uuid(), gen_random_uuid(), ?, 'REFUSED', 1,"
                                + " ?::timestamptz, ?::timestamptz, ?::timestamptz, 'alert 1', ?::text)",
                        id,
                        sort,
                        "<" + id + "@example.org>",
                        at,
                        at,
                        at,
                        askedFor));
        return id;
    }

    private @Nullable Object stored(String column, UUID mail) {
        return sql.fetchValue("select " + column + " from notification.mails where id = ?", mail);
    }

    @Test
    void whereTheLinkOfAMailLedGoesWhenHowPeopleCameInGoesAndTheMailStays() {
        var old = linked("FILING", 91, null);
        var late = linked("FILING", 88, null);
        var told = linked("ALERT", 91, "alert 1");

        clock.goForward(Duration.ofDays(1));
        night.work();

        assertThat(stored("opens", old)).isNull();
        assertThat(stored("subject", old)).isEqualTo("Zugang");
        assertThat(stored("opens", late)).isEqualTo("alert 1");
        assertThat(stored("opens", told)).isNull();
        alerts.forget("alert 1");
        assertThat(sql.fetchCount(
                        DSL.table("notification.mails"), DSL.field("id").eq(told)))
                .as("it goes with what was asked for still")
                .isZero();
        var admin = desks.of(new Site(port), "Ada Alleskann", "administrator");
        var page = admin.get("/schreibtisch/post/" + old).page();
        assertThat(page.select("main").text()).contains("kann die Mail nicht noch einmal hinausgehen");
        assertThat(page.select("form[action$=/erneut]")).isEmpty();
        var again = Form.in(admin.get("/schreibtisch/post/" + late).page(), "/erneut");
        assertThat(admin.send(again.to("/schreibtisch/post/" + old + "/erneut")).status())
                .isEqualTo(409);
        assertThat(admin.send(again).status()).isEqualTo(303);
    }
}
