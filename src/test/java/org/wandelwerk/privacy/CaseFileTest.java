package org.wandelwerk.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.audit.web.OrderedPacks;
import org.wandelwerk.audit.web.PackProof;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.WholeHistory;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** What people wrote in a proceeding ends ten years after its end, when the archive answered; what happened stays. */
@House
@Import({Desks.class, SomePeople.class, WholeHistory.class, MovableClock.Hung.class})
class CaseFileTest {

    private static final String WORDS = "Frau Anders sagt ab";

    @LocalServerPort
    private int port;

    @Autowired
    private Retention retention;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private Documents documents;

    @Autowired
    private FileReception reception;

    @Autowired
    private WholeHistory history;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Person person;
    private UUID withdrawn;
    private UUID redirected;
    private UUID lately;
    private UUID goingOn;
    private UUID goneIntoAnother;

    @BeforeEach
    void projectsOfLongAgo() throws IOException {
        person = people.somebody();
        sql.transaction(all -> all.dsl()
                .execute("delete from privacy.archive_answers where kind in ('findings', 'remarks', 'profile-files')"));
        withdrawn = project(11, "WITHDRAWN", "ENDED", null);
        redirected = project(11, "MOVED", "ENDED", "redirected");
        lately = project(9, "WITHDRAWN", "ENDED", null);
        goingOn = project(11, "MOVED", "UNDER_WAY", "ready");
        goneIntoAnother = project(11, "MERGED", "ENDED", null);
    }

    /** A project that came in twenty years ago and left its step last so many years ago, with all that is written. */
    private UUID project(int years, String kind, String status, @Nullable String outcome) throws IOException {
        var id = UUID.randomUUID();
        var key = id.toString().toUpperCase(Locale.ROOT).replace("-", "");
        var said = Map.of(
                ":id", "'" + id + "'::uuid",
                ":key", "'P-" + key.substring(0, 4) + "-" + key.substring(4, 7) + "'",
                ":begun", "'" + LocalDate.now(clock).minusYears(20) + "'::date",
                ":last", "'" + LocalDate.now(clock).minusYears(years) + "'::date",
                ":by", "'" + by() + "'::uuid",
                ":kind", "'" + kind + "'",
                ":status", "'" + status + "'",
                ":outcome", outcome == null ? "null" : "'" + outcome + "'",
                ":ending", outcome == null ? "'" + kind + "'" : "null",
                ":words", "'" + WORDS + "'::text");
        var script = new ClassPathResource("privacy/case-file.sql").getContentAsString(UTF_8);
        for (var one : said.entrySet()) {
            script = script.replaceAll(one.getKey() + "\\b", one.getValue());
        }
        var statements = script.split(";\n");
        sql.transaction(
                all -> Stream.of(statements).forEach(statement -> all.dsl().execute(statement)));
        attach(id);
        return id;
    }

    private UUID by() {
        return person.id().value();
    }

    private void attach(UUID profile) throws IOException {
        var file = reception.take("Plan.txt", new ByteArrayInputStream(("Plan von " + profile).getBytes(UTF_8)));
        Acting.as(
                HouseActors.SYSTEM,
                () -> documents.add(new DocumentUpload(
                        DocumentOwner.ofProject(profile),
                        null,
                        file,
                        Audience.of(AudienceToken.role("office")),
                        UUID.randomUUID().toString().replace("-", ""))));
    }

    private void night(String kind) {
        clock.goForward(Duration.ofDays(1));
        Cast.asHouse(() -> {
            retention.night(kind);
            retention.endFormer(kind);
        });
    }

    private void answer(String kind, boolean isTaken) {
        var until = LocalDate.now(clock).minusYears(10).minusDays(2);
        var answer = new ArchiveAnswer(kind, until, isTaken, "Landeshauptarchiv", LocalDate.now(clock), "");
        Cast.asHouse(() -> retention.answer(answer, UUID.randomUUID().toString().replace("-", "")));
    }

    private long left(String query, UUID... of) {
        return (Long) Objects.requireNonNull(sql.fetchValue(query, (Object) of));
    }

    private long said(UUID... of) {
        return left("select count(reason) from moving.remarks where project_id = any (?)", of)
                + left("select count(reason) from moving.extracts where project_id = any (?)", of);
    }

    private long words(UUID... of) {
        return left("select count(words) + count(who) from appraisal.findings where project_id = any (?)", of);
    }

    private long profiles(UUID... of) {
        return left("select count(*) from profile.profiles where id = any (?)", of)
                + left("select count(*) from profile.versions where profile_id = any (?)", of)
                + left("select count(*) from document.documents where owner_id = any (?)", of);
    }

    /** In how many clear values of history the words stand that somebody wrote on the projects. */
    private long former(UUID... of) {
        return left(
                "select count(*) from history.erasables e join history.changes c on c.id = e.change where"
                        + " coalesce(e.before::text, '') || coalesce(e.after::text, '') like '%Anders%' and"
                        + " split_part(c.row_id, ' ', 1)::text = any (?::text[])",
                of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "remarks", "profile-files"})
    void nothingEndsBeforeTheArchiveAnswered(String kind) {
        night(kind);

        var line = Cast.asHouse(() -> retention.line(kind));
        assertThat(line.due()).isGreaterThanOrEqualTo(2);
        assertThat(line.waitsForTheArchive()).isTrue();
        assertThat(said(withdrawn, redirected)).isEqualTo(4);
        assertThat(words(withdrawn, redirected)).isEqualTo(4);
        assertThat(profiles(withdrawn, redirected)).isEqualTo(6);
        assertThat(Cast.asHouse(() -> retention.waitingForTheArchive()))
                .extracting(ArchiveTurn::kind)
                .contains(kind);
    }

    @Test
    void whatTheArchiveDoesNotTakeEndsWithItsFormerValuesAndWhatHappenedStays() {
        for (var kind : new String[] {"findings", "remarks", "profile-files"}) {
            answer(kind, false);
            night(kind);
        }

        assertThat(said(withdrawn, redirected)).isZero();
        assertThat(words(withdrawn, redirected)).isZero();
        assertThat(profiles(withdrawn, redirected)).isZero();
        assertThat(former(withdrawn, redirected)).isZero();
        assertThat(said(lately, goingOn, goneIntoAnother)).isEqualTo(6);
        assertThat(words(lately, goingOn, goneIntoAnother)).isEqualTo(6);
        assertThat(profiles(lately, goingOn, goneIntoAnother)).isEqualTo(9);
        assertThat(former(lately, goingOn, goneIntoAnother))
                .as("a former value stays as long as its row, however old it is")
                .isPositive();
        assertThat(left(
                        "select count(*) from appraisal.findings where verdict = 'PASSED' and project_id = any (?)",
                        withdrawn,
                        redirected))
                .isEqualTo(2);
        assertThat(left("select count(*) from project.moves where project_id = any (?)", withdrawn, redirected))
                .isEqualTo(4);
        assertThat(left(
                        "select count(*) from moving.extracts where signatory = 'Vorsitz' and project_id = any (?)",
                        withdrawn,
                        redirected))
                .isEqualTo(2);
        assertThat(history.findings()).isEmpty();
    }

    @Test
    void whatTheArchiveTakesLeavesWithItsFilesBeforeItEnds() throws Exception {
        answer("profile-files", true);
        night("profile-files");
        assertThat(profiles(withdrawn)).isEqualTo(3);
        var page = "/schreibtisch/fristen/profile-files";
        var office = desks.of(new Site(port), "Olga Büro", "office");

        var pack = PackProof.of(new OrderedPacks(office).take(page));
        var content = ("Plan von " + withdrawn).getBytes(UTF_8);
        assertThat(pack.files().get("dateien/" + PackProof.sha(content) + "-Plan.txt"))
                .isEqualTo(content);
        assertThat(pack.text("unterlagen.json"))
                .contains(withdrawn.toString(), WORDS, PackProof.sha(content) + "  Plan.txt")
                .doesNotContain(lately.toString());
        var shown = office.get(page).page();
        office.send(Form.in(shown, shown.select("form:has(#quittung)").attr("action"))
                .with("quittung", "Zugang 7/2026"));
        night("profile-files");

        assertThat(profiles(withdrawn)).isZero();
        assertThat(profiles(lately)).isEqualTo(3);
    }

    @Test
    void aProfileInWhichEverybodyReadsStaysUntilItIsRecalled() {
        sql.transaction(all -> {
            all.dsl().execute("""
                insert into disclosure.releases (id, subject_id, project_id, key, number, questions, proposed_by,
                    proposed_by_name, proposed_at, is_confirmed)
                values (?, ?, ?, 'P-0000-000', 1, '{title}', ?, 'Olga', now(), false)\
                """, withdrawn, withdrawn, withdrawn, by());
            all.dsl()
                    .execute(
                            "insert into disclosure.publications (subject_id, project_id, release_id, published_by,"
                                    + " published_at) values (?, ?, ?, ?, now())",
                            withdrawn,
                            withdrawn,
                            withdrawn,
                            by());
        });
        answer("profile-files", false);
        night("profile-files");

        assertThat(profiles(withdrawn)).isEqualTo(3);
        assertThat(profiles(redirected)).isZero();
        sql.transaction(
                all -> all.dsl().execute("delete from disclosure.publications where project_id = ?", withdrawn));
        night("profile-files");

        assertThat(profiles(withdrawn)).isZero();
    }

    @Test
    void thePageOfPeriodsSaysWhatIsDueAndWhatNeverEndsWithItsGround() {
        var page = desks.of(new Site(port), "Paula Prüfung", "auditor")
                .get("/schreibtisch/fristen")
                .page();

        assertThat(page.select("section[aria-labelledby=lines]").text())
                .contains(
                        "Worte in Befunden",
                        "Begründungen, Auflagen",
                        "Steckbriefe von Projekten",
                        "651/2014",
                        "was zu einem Vorgang gehört, der vor dem");
        assertThat(page.select("section[aria-labelledby=kept] li").eachText())
                .anySatisfy(line ->
                        assertThat(line).startsWith("Öffentliche Angaben").contains("Art. 17 Abs. 3 Buchst. a und d"))
                .anySatisfy(line -> assertThat(line).startsWith("Vorgänge").contains("Art. 17 Abs. 3 Buchst. b und d"))
                .anySatisfy(line -> assertThat(line).startsWith("Nachweis").contains("Art. 17 Abs. 3 Buchst. b und e"));
    }
}
