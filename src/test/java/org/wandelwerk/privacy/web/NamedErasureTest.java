package org.wandelwerk.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.command.Command;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Somebody without an account is found by name and address, answered, and gone; everything else stays whole. */
@House
@Import({Desks.class, SeatedMembers.class})
@TestPropertySource(properties = {"wandelwerk.sealing=true", "spring.datasource.hikari.connection-timeout=20000"})
class NamedErasureTest {

    private static final String PAGE = "/schreibtisch/loeschungen/ohne-konto";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Seals seals;

    @Autowired
    private List<Command> commands;

    @Autowired
    private DSLContext sql;

    private final String name = "Olaf Ohnekonto" + UUID.randomUUID();
    private final String mail = UUID.randomUUID() + "@liste.example";
    private final String beasMail = UUID.randomUUID() + "@liste.example";
    private Site site;
    private Desk admin;

    @BeforeEach
    void somebodyFromAListWhoReportedABarrier() {
        site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        members.bringIn(119, name, mail);
        members.bringIn(119, "Bea Bleibt", beasMail);
        reportABarrier();
        asHouse(
                "with list as (insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version,"
                        + " writers, made_by, made_by_name, made_at, changed_at) values (gen_random_uuid(), 'akteure',"
                        + " 'liste.csv', 1, '{}', '{}', '{}', 1, '{}', ?, 'Alex Verwaltung', now(), now()) returning"
                        + " id) insert into sheet.lines (intake_id, number, cells) select id, 2,"
                        + " array['Verein', ?, ?] from list",
                admin.person().id().value(),
                name,
                mail);
        awaitSeal();
    }

    private void reportABarrier() {
        asHouse(
                "insert into notice.reports (id, one_time_key, reference, page, message, name, mail, received_at)"
                        + " values (gen_random_uuid(), md5(?), 'B-' || upper(left(md5(?), 8)), '/', ?, ?, ?, now())",
                mail,
                mail,
                "Zu klein. Gruß, " + name,
                name,
                mail);
    }

    private void asHouse(String statement, @Nullable Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    private void awaitSeal() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> String.valueOf(sql.fetchValue("""
                    select count(*) from history.changes c
                    where not exists (select from history.digests d where d.change = c.id)\
                    """)).equals("0"));
    }

    private Site.Answer find(String typedName, String typedMail) {
        return admin.send(
                Form.in(admin.get(PAGE).page(), PAGE).with("name", typedName).with("adresse", typedMail));
    }

    private List<String> tablesWith(String word) {
        return sql
                .fetchValues("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema', 'public')")
                .stream()
                .map(String::valueOf)
                .filter(table -> Boolean.TRUE.equals(sql.fetchValue(
                        "select exists (select from " + table + " t where position(lower(?) in lower(t::text)) > 0)",
                        word)))
                .toList();
    }

    private long count(String table) {
        return Long.parseLong(String.valueOf(sql.fetchValue("select count(*) from " + table)));
    }

    private int verify() {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of("--seal", seals.newest().orElseThrow().hash()));
    }

    @Test
    void allThatIsHeldIsShownAndNothingIsChanged() {
        var page = find(name, mail.toUpperCase(Locale.ROOT));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#held ~ *").text()).contains(mail, "Zu klein.", "werkstatt-119");
        assertThat(page.page().select("#goes ~ *").text()).contains("eine Adresse für Briefe", "ein Name");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(tablesWith(mail)).contains("committee.delegates", "notice.reports", "sheet.lines");
    }

    @Test
    void whoeverIsErasedStandsNowhereAndFiguresSeatsAndSealsAreWhole() {
        var seats = count("committee.seats");
        var delegates = count("committee.delegates");
        var reports = count("notice.reports");
        assertThat(tablesWith(name)).contains("organisation.representatives", "history.erasables");
        var form = Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag von " + name);

        assertThat(admin.send(form).status()).isEqualTo(303);

        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(count("committee.seats")).isEqualTo(seats);
        assertThat(count("committee.delegates")).isEqualTo(delegates);
        assertThat(count("notice.reports")).isEqualTo(reports);
        assertThat(tablesWith(beasMail)).contains("committee.delegates");
        assertThat(verify()).isZero();
        assertThat(admin.get("/schreibtisch/loeschungen").page().select("main").text())
                .contains("Person ohne Konto");
        var before = count("privacy.erasures");
        assertThat(admin.send(form).status()).isEqualTo(303);
        assertThat(count("privacy.erasures")).isEqualTo(before);
    }

    @Test
    void whoeverOnlySharesTheAddressKeepsTheName() {
        members.bringIn(119, "Carla Kanzlei", mail);
        var form = Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag");

        assertThat(admin.send(form).status()).isEqualTo(303);

        assertThat(tablesWith("Carla Kanzlei")).contains("organisation.representatives");
        assertThat(tablesWith(name)).isEmpty();
    }

    @Test
    void whoeverHasAnAccountIsErasedWithIt() {
        var other = desks.of(site, "Konrad Konto", "communication");
        var page = find("Konrad Konto", other.person().mail().value());
        assertThat(page.page().select("main a[href$=/loeschung]")).hasSize(1);
        assertThat(page.page().select("form[action$=/loeschung]")).isEmpty();
        var form = Form.in(find(name, mail).page(), "/loeschung")
                .with("adresse", other.person().mail().value())
                .with("grund", "Antrag");

        assertThat(admin.send(form).status()).isEqualTo(409);
    }

    @Test
    void whoeverIsCalledSoWithAnAccountOrAnotherAddressOfTheirOwnIsSomebodyElse() {
        var linked = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        seatNamesakes(linked, elsewhere);

        assertThat(admin.send(Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag"))
                        .status())
                .isEqualTo(303);

        assertThat(sql.fetch("select id from organisation.representatives where name = ?", name)
                        .getValues(0, UUID.class))
                .containsExactlyInAnyOrder(linked, elsewhere);
    }

    /** One with an account and without an address, one with another address on one of two seats. */
    private void seatNamesakes(UUID linked, UUID elsewhere) {
        for (var id : List.of(linked, elsewhere)) {
            asHouse(
                    "insert into organisation.representatives (id, name, origin_source, origin_id, origin_as_of)"
                            + " values (?, ?, 'test', ?::text, '2026-01-01')",
                    id,
                    name,
                    id);
        }
        asHouse("insert into committee.accounts (representative_id, person_id) values (?, ?)", linked, accountOf());
        seat(linked, null);
        seat(elsewhere, null);
        seat(elsewhere, UUID.randomUUID() + "@anderswo.example");
    }

    private UUID accountOf() {
        return desks.of(site, "Somebody Else", "communication").person().id().value();
    }

    private void seat(UUID representative, @Nullable String address) {
        members.leaveEmpty(119, "Verein " + UUID.randomUUID());
        asHouse(
                "insert into committee.delegates (id, seat_id, representative_id, is_substitute, valid_to, mail)"
                        + " select gen_random_uuid(), id, ?, true, 'infinity', ? from committee.seats"
                        + " where id not in (select seat_id from committee.delegates) limit 1",
                representative,
                address);
    }

    @Test
    void anAccountOfTheSameNameIsShownAndHasToBeSomebodyElses() {
        var other = desks.of(site, name, "communication");
        var form = Form.in(find("Dr. " + name, mail).page(), "/loeschung").with("grund", "Antrag");
        assertThat(find(name, mail).page().select("#erase ~ form").text())
                .contains(other.person().mail().value());

        var unsaid = admin.send(form.with("name", name));

        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().select("#andere-error")).hasSize(1);
        assertThat(Form.in(unsaid.page(), "/loeschung").value("grund")).isEqualTo("Antrag");
        assertThat(admin.send(form.with("name", name).with("andere", "ja")).status())
                .isEqualTo(303);
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(tablesWith(name)).contains("identity.people");
    }

    @Test
    void aLineWithAnotherAddressAndAnOfficerOfTheNameAreLeftAlone() {
        var others = UUID.randomUUID() + "@anderswo.example";
        asHouse(
                "insert into sheet.lines (intake_id, number, cells) select intake_id, n, more.cells from sheet.lines,"
                        + " (values (3, array['Anderer', ?, ?]), (4, array['Nur Name', ?])) more (n, cells)"
                        + " where number = 2 and ? = any (lines.cells)",
                name,
                others,
                name,
                mail);
        asHouse(
                "insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by,"
                        + " published_at, merged_by, merged_by_name, merged_at, undone_by_name, undone_at) select"
                        + " gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'doppelt', '{}', '{}',"
                        + " '{a,b,2026-01-01}', ?, now(), ?, 'Alex Verwaltung', now(), ?, now()"
                        + " from organisation.organisations",
                admin.person().id().value(),
                admin.person().id().value(),
                name);
        assertThat(find(name, mail).page().select("#held ~ *").text())
                .contains("Nur Name")
                .doesNotContain(others);

        admin.send(Form.in(find(name, mail).page(), "/loeschung").with("grund", "Antrag"));

        assertThat(sql.fetch("select array_to_string(cells, ' ') from sheet.lines where ? = any (cells)", name)
                        .getValues(0, String.class))
                .containsExactly("Anderer " + name + " " + others);
        assertThat(tablesWith(name)).contains("organisation.mergers");
    }

    @ParameterizedTest
    @CsvSource({"Olaf,olaf@example.org,name", "'',olaf@example.org,name", "Olaf Ohne,kaputt,adresse"})
    void badInputIsSaidBesideItsFieldAndKept(String typedName, String typedMail, String wrong) {
        var answer = find(typedName, typedMail);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#" + wrong + "-error")).hasSize(1);
        assertThat(Form.in(answer.page(), PAGE).value("name")).isEqualTo(typedName);
        assertThat(Form.in(answer.page(), PAGE).value("adresse")).isEqualTo(typedMail);
    }

    @Test
    void anErasureWithoutAReasonShowsAllAgain() {
        var answer = admin.send(Form.in(find(name, mail).page(), "/loeschung"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#grund-error")).hasSize(1);
        assertThat(tablesWith(name)).isNotEmpty();
    }

    @Test
    void onlyTheAdministratorLooksAndThePageIsThereInEnglish() {
        assertThat(desks.of(site, "Olga Büro", "office").get(PAGE).status()).isEqualTo(404);
        assertThat(desks.of(site, "Paula Prüfung", "auditor").get(PAGE).status())
                .isEqualTo(404);
        assertThat(admin.get("/schreibtisch/loeschungen")
                        .page()
                        .select("main a")
                        .eachAttr("href"))
                .contains(PAGE);
        assertThat(admin.get("/en" + PAGE).page().select("h1").text()).isEqualTo("People without an account");
    }
}
