package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.privacy.StandsEverywhere;

/** Lines of time say in words who may read something and for what a role is, in both languages, over all kinds. */
@House
@Import({Desks.class, SeatedMembers.class, StandsEverywhere.class})
@TestPropertySource(properties = "wandelwerk.region=lausitz")
class ReadersInTrailsTest {

    private static final Pattern TOKEN = Pattern.compile("\\b(body|organisation|project|role|person):[\\w*-]+");
    private static final int OF_EACH_TABLE = 3;
    private static final UUID NOBODY = new UUID(4, 2);

    @LocalServerPort
    private int port;

    @Autowired
    private List<TrailSource> sources;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private StandsEverywhere everywhere;

    @Autowired
    private DSLContext sql;

    private final String name = "Rita Reicht " + UUID.randomUUID();
    private Desk person;
    private Desk auditor;
    private String organisation = "";
    private String project = "";

    @BeforeEach
    void somebodyWhoStandsEverywhere() {
        var site = new Site(port);
        auditor = desks.of(site, "Paula Prüfung", "auditor");
        person = desks.of(site, name, "communication");
        members.bringIn(118, name, person.person().mail().value());
        members.bringIn(118, "Bea Bleibt", "bea@example.org");
        everywhere.write(person.person(), auditor.person());
        aCollectionAndALetter();
        organisation = one("select subject_id::text from organisation.publications limit 1");
        project =
                one("select p.key from project.projects p join project.publications u on u.subject_id = p.id limit 1");
        sql.transaction(all -> {
            all.dsl()
                    .execute(
                            "update document.versions set audience = string_to_array(?, ' ') where id = ?",
                            String.join(" ", tokens()),
                            person.person().id().value());
            grant(all.dsl(), "speaker", "COMMITTEE", "w2");
            grant(all.dsl(), "promoter", "ORGANISATION", organisation);
            grant(all.dsl(), "promoter", "PROJECT", project);
        });
    }

    /** What nobody stands in: where operations come from, and a letter that was made. */
    private void aCollectionAndALetter() {
        var id = person.person().id().value();
        var key = id.toString().replace("-", "");
        sql.transaction(all -> {
            all.dsl()
                    .execute(
                            "insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)"
                                    + " values (?, ?, 'Sammlung', 'Land', 'https://example.org', 'frei', now())",
                            id,
                            "s-" + key);
            all.dsl().execute("insert into letter.templates (id, name) values (?, 'Einladung')", id);
            all.dsl()
                    .execute(
                            "insert into letter.versions (id, template_id, number, digest, placeholders, uploaded_by,"
                                    + " uploaded_at, one_time_key) values (?, ?, 1, repeat('a', 64), '{}', ?,"
                                    + " now(), ?)",
                            id,
                            id,
                            id,
                            key);
            all.dsl()
                    .execute(
                            "insert into letter.makings (id, template_id, version, number, body, made_by, made_at,"
                                    + " one_time_key) values (?, ?, 1, 1, 'w2', ?, now(), ?)",
                            id,
                            id,
                            id,
                            key);
        });
    }

    private String one(String query) {
        return String.valueOf(sql.fetchValue(query));
    }

    private List<String> tokens() {
        return List.of(
                "signed-in",
                "role:office",
                "role:harbourmaster",
                "body:w2",
                "body:w999",
                "body:*",
                "organisation:" + organisation,
                "organisation:" + NOBODY,
                "project:" + project,
                "project:*",
                "person:" + person.person().id().value(),
                "person:" + NOBODY);
    }

    private void grant(DSLContext all, String role, String kind, String key) {
        all.execute(
                "insert into identity.grants (id, person_id, role, scope_kind, scope_key, valid_from, granted_by,"
                    + " granted_at, reason) values (gen_random_uuid(), ?, ?, ?, ?, '2024-01-01', ?, now(), 'Probe')",
                person.person().id().value(),
                role,
                kind,
                key,
                auditor.person().id().value());
    }

    private String lines(String address) {
        var page = auditor.get(address);
        return page.status() == 200 ? page.page().select("main").text() : "";
    }

    /** Some records of each table of a kind, the newest first: those about which most is known. */
    private List<String> records(TrailSource source) {
        var ids = new TreeSet<String>();
        for (var table : source.tables()) {
            sql.fetchValues(
                            "select record from (select coalesce(after, before) ->> ? as record, max(id) as newest"
                                    + " from history.changes where table_name = ? group by 1) found"
                                    + " where record is not null order by newest desc limit ?",
                            table.owner(),
                            table.name(),
                            OF_EACH_TABLE)
                    .forEach(id -> ids.add(id.toString()));
        }
        if (source.word().equals("auftritt")) {
            ids.add("farben");
        }
        return List.copyOf(ids);
    }

    @Test
    void noLineOfTimeOfAnyKindSaysATokenInEitherLanguage() {
        var silent = new ArrayList<String>();
        for (var source : sources) {
            int read = 0;
            for (var record : records(source)) {
                for (var language : List.of("", "/en")) {
                    var text = lines(language + "/schreibtisch/verlauf/" + source.word() + "/" + record);
                    assertThat(TOKEN.matcher(text).results().map(found -> found.group()))
                            .as(language + source.word() + " " + record)
                            .isEmpty();
                    read += text.isEmpty() ? 0 : 1;
                }
            }
            if (read == 0) {
                silent.add(source.word());
            }
        }
        assertThat(silent).as("kinds of which no line was read").isEmpty();
    }

    @Test
    void everyKindOfReadersHasWordsAndNamesAreThoseThatMayBeTold() {
        var address = "/schreibtisch/verlauf/dokumente/" + person.person().id().value();

        assertThat(lines(address))
                .contains("Geschäftsstelle", "Rolle harbourmaster", "wer alle Gremien liest", name)
                .contains("alle, die angemeldet sind")
                .contains("Gremium w999", "Organisation " + NOBODY, "wer alle Projekte liest", "Person " + NOBODY);
        assertThat(lines("/en" + address))
                .contains("role harbourmaster", "whoever reads all bodies", name, "everybody who is signed in")
                .contains("body w999", "organisation " + NOBODY, "whoever reads all projects", "person " + NOBODY);
        assertThat(auditor.get("/en" + address)
                        .page()
                        .select("main li[lang=de]")
                        .eachText())
                .as("each name is marked by itself")
                .contains(name)
                .doesNotContain("body w999", "role harbourmaster");
        assertThat(tokens().stream().flatMap(token -> AudienceToken.read(token).stream()))
                .extracting(AudienceToken::kind)
                .as("every kind of token but that of everybody, whom no file is for")
                .contains(List.of(AudienceToken.Kind.values())
                        .subList(1, AudienceToken.Kind.values().length)
                        .toArray(AudienceToken.Kind[]::new));
    }

    @Test
    void thatTheHouseReadAFileOrOnlyNotedSomethingIsSaidInWords() {
        var id = person.person().id().value();
        var address = "/schreibtisch/verlauf/dokumente/" + id;
        sql.transaction(all -> all.dsl().execute("update document.versions set text_read_at = now() where id = ?", id));
        assertThat(newest(address)).contains("Geändert").contains("Text für die Suche gelesen am");
        assertThat(newest("/en" + address)).contains("Text read for the search on");

        sql.transaction(all -> all.dsl()
                .execute(
                        "update document.versions set uploaded_at = uploaded_at + interval '1 second' where id = ?",
                        id));
        assertThat(newest(address))
                .contains("Vom Haus vermerkt, ohne dass sich am Eintrag etwas änderte")
                .doesNotContain("Geändert");
        assertThat(newest("/en" + address)).contains("nothing in the record itself changed");
    }

    private String newest(String address) {
        return auditor.get(address)
                .page()
                .select("ol.decisions > li")
                .getFirst()
                .text();
    }

    @Test
    void aLetterSaysByNameForWhichBodyItWasMade() {
        var id = person.person().id().value();

        assertThat(lines("/schreibtisch/verlauf/briefe/" + id))
                .contains(one("select name_de from committee.names n join committee.committees c on c.id ="
                        + " n.committee_id where c.kind = 'WORKSHOP' and c.number = 2 and n.position = 0"));
    }

    @Test
    void theRolesOfAPersonAreCalledByNameAndSoIsWhatTheyAreFor() {
        var address = "/schreibtisch/verlauf/konten/" + person.person().id().value();
        var german = lines(address);

        assertThat(german)
                .contains(one("select name_de from identity.roles where code = 'speaker'"))
                .contains(one("select title_de from project.projects where key = '" + project + "'"))
                .doesNotContain(organisation, project, " promoter");
        assertThat(lines("/en" + address)).contains(one("select name_en from identity.roles where code = 'speaker'"));
    }
}
