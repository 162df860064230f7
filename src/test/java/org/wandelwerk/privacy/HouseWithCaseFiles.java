package org.wandelwerk.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.draft.Desk;
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
import org.wandelwerk.kernel.PublicKey;

/** A house with projects of long ago, of which some are over, and with all that people wrote on them. */
@House
@Import({Desks.class, SomePeople.class, WholeHistory.class, MovableClock.Hung.class})
abstract class HouseWithCaseFiles {

    static final String WORDS = "Frau Anders sagt ab";
    static final List<String> KINDS = List.of("findings", "remarks", "profile-files");

    @LocalServerPort
    int port;

    @Autowired
    Retention retention;

    @Autowired
    Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private Documents documents;

    @Autowired
    private FileReception reception;

    @Autowired
    MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Person person;
    UUID withdrawn;
    UUID redirected;
    UUID lately;
    UUID goingOn;
    UUID goneIntoAnother;

    @BeforeEach
    void projectsOfLongAgo() throws IOException {
        person = people.somebody();
        sql.transaction(all -> all.dsl()
                .execute("delete from privacy.archive_answers where kind in ('findings', 'remarks',"
                        + " 'profile-files', 'papers')"));
        withdrawn = project(11, "WITHDRAWN", "ENDED", null);
        redirected = project(11, "MOVED", "ENDED", "redirected");
        lately = project(9, "WITHDRAWN", "ENDED", null);
        goingOn = project(11, "MOVED", "UNDER_WAY", "ready");
        goneIntoAnother = project(11, "MERGED", "ENDED", null);
    }

    /** A project that came in twenty years ago and left its step last so many years ago, with all that is written. */
    UUID project(int years, String kind, String status, @Nullable String outcome) throws IOException {
        var id = UUID.randomUUID();
        var said = Map.of(
                ":id", "'" + id + "'::uuid",
                ":key", "'" + key(id) + "'",
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
        attach(DocumentOwner.ofProject(id));
        return id;
    }

    static String key(UUID project) {
        return PublicKey.ofProject(project).value();
    }

    UUID by() {
        return person.id().value();
    }

    void attach(DocumentOwner owner) throws IOException {
        attach(owner, "Plan", Audience.of(AudienceToken.role("office")));
    }

    /** A file that nobody handed in yet. */
    void attachLoosely(DocumentOwner owner) throws IOException {
        attach(owner, "Entwurf", Audience.NOBODY);
    }

    private void attach(DocumentOwner owner, String name, Audience audience) throws IOException {
        var content = new ByteArrayInputStream((name + " von " + owner.id()).getBytes(UTF_8));
        var file = reception.take(name + ".txt", content);
        Acting.as(
                HouseActors.SYSTEM,
                () -> documents.add(new DocumentUpload(
                        owner,
                        null,
                        file,
                        audience,
                        UUID.randomUUID().toString().replace("-", ""))));
    }

    void night(String kind) {
        clock.goForward(Duration.ofDays(1));
        Cast.asHouse(() -> {
            retention.night(kind);
            retention.endFormer(kind);
        });
    }

    void answer(String kind, boolean isTaken) {
        var until = LocalDate.now(clock).minusYears(10).minusDays(2);
        var answer = new ArchiveAnswer(kind, until, isTaken, "Landeshauptarchiv", LocalDate.now(clock), "");
        Cast.asHouse(() -> retention.answer(answer, UUID.randomUUID().toString().replace("-", "")));
    }

    int due(String kind) {
        return Cast.asHouse(() -> retention.line(kind)).due();
    }

    void write(String statement, Object... values) {
        sql.transaction(all -> all.dsl().execute(statement, values));
    }

    long left(String query, UUID... of) {
        return (Long) Objects.requireNonNull(sql.fetchValue(query, (Object) of));
    }

    long said(UUID... of) {
        return left("select count(reason) from moving.remarks where project_id = any (?)", of)
                + left("select count(reason) from moving.extracts where project_id = any (?)", of);
    }

    long words(UUID... of) {
        return left("select count(words) + count(who) from appraisal.findings where project_id = any (?)", of);
    }

    long profiles(UUID... of) {
        return left("select count(*) from profile.profiles where id = any (?)", of)
                + left("select count(*) from profile.versions where profile_id = any (?)", of)
                + left("select count(*) from document.documents where owner_id = any (?)", of);
    }

    /** In how many clear values of history the words stand that somebody wrote on the projects. */
    long former(UUID... of) {
        return left(
                "select count(*) from history.erasables e join history.changes c on c.id = e.change cross join lateral"
                        + " (select coalesce(c.after, c.before)) said (image) where"
                        + " coalesce(e.before::text, '') || coalesce(e.after::text, '') like '%Anders%' and"
                        + " coalesce(said.image ->> 'project_id', said.image ->> 'profile_id') = any (?::text[])",
                of);
    }

    static void confirm(Desk office, String page) {
        var shown = office.get(page).page();
        office.send(Form.in(shown, shown.select("form:has(#quittung)").attr("action"))
                .with("quittung", "Zugang 7/2026"));
    }
}
