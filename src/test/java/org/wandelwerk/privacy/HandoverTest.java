package org.wandelwerk.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.audit.web.OrderedPacks;
import org.wandelwerk.audit.web.PackProof;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the archive takes leaves by a package, and goes in the night after the archive has confirmed it. */
@House
@Import({MovableClock.Hung.class, Desks.class})
class HandoverTest {

    private static final String PAGE = "/schreibtisch/fristen/reports";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private RetentionNight night;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Desk office;
    private UUID first;
    private UUID second;
    private UUID young;

    @BeforeEach
    void theArchiveTakesReportsOfLongAgo() {
        first = report(5);
        second = report(4);
        young = report(1);
        office = desks.of(new Site(port), "Olga Büro", "office");
        office.send(Form.in(office.get(PAGE).page(), PAGE)
                .with("bis", LocalDate.now(clock).minusYears(3).minusDays(2).toString())
                .with("antwort", "ja")
                .with("archiv", "Landeshauptarchiv")
                .with("am", LocalDate.now(clock).toString()));
    }

    private UUID report(int years) {
        var id = UUID.randomUUID();
        write("""
            insert into notice.reports (id, one_time_key, reference, page, message, name, received_at)
            select i, md5(i::text), 'B-' || upper(left(i::text, 8)), '/karte', 'Zu <klein>', 'Berta ' || i, ?
            from (select ?::uuid) one (i)\
            """, LocalDate.now(clock).minusYears(years), id);
        return id;
    }

    private void write(String statement, Object... values) {
        sql.transaction(all -> all.dsl().execute(statement, values));
    }

    private List<UUID> left() {
        return sql.fetch("select id from notice.reports where id in (?, ?, ?)", first, second, young)
                .getValues(0, UUID.class);
    }

    private Map<String, JsonNode> loaded() throws IOException, InterruptedException {
        var data = JsonMapper.shared()
                .readTree(PackProof.of(new OrderedPacks(office).take(PAGE)).text("unterlagen.json"));
        return data.get("records")
                .valueStream()
                .collect(Collectors.toMap(one -> one.get("id").asString(), one -> one));
    }

    private Form receipt(String typed) {
        var page = office.get(PAGE).page();
        return Form.in(page, page.select("form:has(#quittung)").attr("action")).with("quittung", typed);
    }

    private void confirmAndWaitForTheNight() {
        assertThat(office.send(receipt("Zugang 12/2026")).status()).isEqualTo(303);
        clock.goForward(Duration.ofDays(1));
        night.work();
        office = desks.of(office.site(), office.person());
    }

    @Test
    void thePackageIsHandedOnlyToWhoeverHasJustProvedWhoItIs() {
        var before = sql.fetchValue("select count(*) from privacy.handovers");
        clock.goForward(Duration.ofMinutes(10));

        var answer = office.send(Form.in(office.get(PAGE).page(), "/paket"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/anmelden/bestaetigen");
        assertThat(sql.fetchValue("select count(*) from privacy.handovers")).isEqualTo(before);
    }

    @Test
    void thePackageHoldsWhatIsOfferedReadableAsDataAndWithTheChecksumOfEachFile() throws Exception {
        var bytes = new OrderedPacks(office).take(PAGE);

        var pack = PackProof.of(bytes);
        assertThat(pack.files()).containsOnlyKeys("unterlagen.html", "unterlagen.json", "SHA256SUMS");
        assertThat(pack.text("SHA256SUMS").lines())
                .containsExactlyInAnyOrderElementsOf(Stream.of("unterlagen.html", "unterlagen.json")
                        .map(name -> PackProof.sha(requireNonNull(pack.files().get(name))) + "  " + name)
                        .toList());
        assertThat(pack.text("unterlagen.html"))
                .contains("Berta " + first, "Berta " + second, "Zu &lt;klein&gt;")
                .doesNotContain("Berta " + young);
        assertThat(office.get(PAGE).page().select("main code").eachText()).contains(PackProof.sha(bytes));
        var records = loaded();
        assertThat(records).containsKeys(first.toString(), second.toString()).doesNotContainKey(young.toString());
        assertThat(requireNonNull(records.get(first.toString())).get("name").asString())
                .isEqualTo("Berta " + first);
        assertThat(records.get(first.toString()).get("message").asString()).isEqualTo("Zu <klein>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void aReceiptThatIsMissingOrTooLongIsRefusedAndStaysInItsField(int length) throws Exception {
        new OrderedPacks(office).take(PAGE);

        var answer = office.send(receipt("q".repeat(length)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#quittung-error").text()).contains("höchstens 200 Zeichen");
        assertThat(answer.page().select("#quittung").val()).isEqualTo("q".repeat(length));
        clock.goForward(Duration.ofDays(1));
        night.work();
        assertThat(left()).containsExactlyInAnyOrder(first, second, young);
    }

    @Test
    void theNightAfterTheReceiptDeletesWhatWasInThePackageAndItsTracesStay() throws Exception {
        var given = loaded().size();
        var later = report(6);
        confirmAndWaitForTheNight();

        assertThat(left()).containsExactly(young);
        assertThat(sql.fetchValue("select id from notice.reports where id = ?", later))
                .isEqualTo(later);
        assertThat(sql.fetchValue(
                        "select given_up from privacy.runs where kind = 'reports' order by ran_on desc limit 1"))
                .isEqualTo(given);
        assertThat(office.get(PAGE).page().select("main").text()).contains("Empfang bestätigt: Zugang 12/2026");
        assertThat(sql.fetch("select operation from history.changes where row_id = ?", first.toString()))
                .hasSize(2);
        assertThat(sql.fetchValues("select e::text from history.erasables e"))
                .noneMatch(row -> String.valueOf(row).contains("Berta " + first));
    }

    @Test
    void whatWasChangedSinceThePackageWasMadeStaysAndIsOfferedAgain() throws Exception {
        new OrderedPacks(office).take(PAGE);
        write(
                "update notice.reports set answered_at = now(), answered_by = ? where id = ?",
                office.person().id().value(),
                second);
        confirmAndWaitForTheNight();
        assertThat(left()).containsExactlyInAnyOrder(second, young);

        assertThat(requireNonNull(loaded().get(second.toString())).has("answered"))
                .isTrue();
        confirmAndWaitForTheNight();

        assertThat(left()).containsExactly(young);
    }

    @Test
    void aSecondReceiptIsRefusedWithWhatWasTypedAndTheFirstOneStands() throws Exception {
        new OrderedPacks(office).take(PAGE);
        var form = receipt("Zugang 12/2026");
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).as("the same again").isEqualTo(303);

        var answer = office.send(form.with("quittung", "Zugang 13/2026"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("main .field__error").text())
                .contains("schon eine andere Empfangsbestätigung", "Zugang 13/2026");
        assertThat(office.get(PAGE).page().select("main").text())
                .contains("Zugang 12/2026")
                .doesNotContain("Zugang 13/2026");
    }

    @Test
    void noPackageIsOfferedWhenAllThatIsDueCameAfterTheAnswer() {
        write("delete from notice.reports where id <> ?", young);
        write(
                "update notice.reports set received_at = ? where id = ?",
                LocalDate.now(clock).minusYears(3).minusDays(1),
                young);

        assertThat(office.get(PAGE).page().select("form[action$=/paket]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "communication"})
    void whoeverDoesNotKeepTheRecordsFindsNothingThere(String role) throws Exception {
        new OrderedPacks(office).take(PAGE);
        var receipt = receipt("Zugang 12/2026");
        var other = desks.of(office.site(), "Mara Mitglied", role);
        var form = receipt.with(
                "token",
                other.get("/schreibtisch").page().select("input[name=token]").val());

        assertThat(other.get(PAGE).status()).isEqualTo(404);
        assertThat(other.send(form.to(PAGE + "/paket")).status()).isEqualTo(404);
        assertThat(other.send(form).status()).isEqualTo(404);
        assertThat(office.site().get(PAGE).status()).isEqualTo(303);
        assertThat(office.get(PAGE).page().select("#quittung")).hasSize(1);
    }
}
