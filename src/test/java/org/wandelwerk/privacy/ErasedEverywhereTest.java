package org.wandelwerk.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.personal.NamedPerson;

/** Somebody stands in every column that may tell of people; once erased, in none of them and in no entry of history. */
@House
@Import({Desks.class, SeatedMembers.class, StandsEverywhere.class})
class ErasedEverywhereTest {

    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen/neu";
    private static final String RECORD = "text of a record, which is edited where it stands";
    private static final String FILE = "words of a file, which end with it";
    private static final String WORD = "one of a few words, or a key";
    private static final String SEALED = "sealed or a digest";

    /** Columns that tell of people, but never by name or address, or that stay for a reason. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            entry("audit.packs.reason", RECORD),
            entry("committee.speakers.affiliation", RECORD),
            entry("committee.speakers.statement_de", RECORD),
            entry("committee.speakers.statement_en", RECORD),
            entry("committee.speakers.origin_id", WORD),
            entry("correction.recalls.reason_de", RECORD),
            entry("correction.recalls.reason_en", RECORD),
            entry("document.texts.content", FILE),
            entry("draft.acts.deed", WORD),
            entry("draft.drafts.title", RECORD),
            entry("draft.drafts.base", RECORD),
            entry("draft.drafts.typed", RECORD),
            entry("identity.accounts.password", SEALED),
            entry("identity.beginnings.content", SEALED),
            entry("identity.code_generators.secret", SEALED),
            entry("identity.code_generators.next_secret", SEALED),
            entry("identity.grants.role", WORD),
            entry("identity.grants.scope_kind", WORD),
            entry("identity.grants.scope_key", WORD),
            entry("identity.grants.origin", WORD),
            entry("identity.kept_forms.content", SEALED),
            entry("identity.links.kind", WORD),
            entry("identity.passkeys.credential_id", SEALED),
            entry("identity.provider_accounts.issuer", WORD),
            entry("identity.provider_accounts.groups_claim", WORD),
            entry("identity.links.onwards", "an address of the desk, which goes with the link"),
            entry("identity.sign_ins.onwards", "an address of the desk, which goes with the sign-in"),
            entry("identity.sign_ins.way", WORD),
            entry("identity.sign_ins.device", WORD),
            entry("identity.sign_ins.ended_because", WORD),
            entry("identity.tries.subject", SEALED),
            entry("meeting.meetings.note", RECORD),
            entry("news.items.title_de", RECORD),
            entry("news.items.title_en", RECORD),
            entry("news.items.teaser_de", RECORD),
            entry("news.items.teaser_en", RECORD),
            entry("notice.sendings.sender", SEALED),
            entry("notification.dispatches.subject", RECORD),
            entry("notification.dispatches.words", RECORD),
            entry("notification.mails.opens", "the id of what its link opened, which ends after ninety days"),
            entry("notification.mails.language", WORD),
            entry("notification.readers.language", WORD),
            entry("notification.wishes.kind", WORD),
            entry("notification.wishes.rhythm", WORD),
            entry("organisation.mergers.reason", RECORD),
            entry("organisation.representatives.origin_id", WORD),
            entry("privacy.erasures.reason", RECORD),
            entry("privacy.reads.kind", WORD),
            entry("privacy.reads.record_key", WORD),
            entry("project.decisions.reasons", RECORD),
            entry("project.moves.note", RECORD),
            entry("project.redactions.reason", RECORD),
            entry("sheet.intakes.notes", "the key of a text and a place in the file"));

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private StandsEverywhere everywhere;

    @Autowired
    private PersonErasures erasures;

    @Autowired
    private NamedErasures named;

    @Autowired
    private OwnData data;

    @Autowired
    private Inventory inventory;

    @Autowired
    private DSLContext sql;

    private final String name = "Zwölfeich " + UUID.randomUUID();
    private Desk person;
    private Desk admin;
    private String mail = "";

    @BeforeEach
    void somebodyWhoStandsEverywhere() {
        var site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        desks.of(site, "Noch Eine", "administrator");
        person = desks.of(site, name, "communication");
        mail = person.person().mail().value();
        var form = Form.in(person.get(NEWS).page(), NEWS)
                .with("f_title", "Eine Meldung, die bleibt")
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        assertThat(person.send(form).status()).isEqualTo(303);
        members.bringIn(118, name, mail);
        members.bringIn(118, "Bea Bleibt", "bea@example.org");
        everywhere.write(person.person(), admin.person());
    }

    private void erase() {
        Acting.as(admin.person().actor(), () -> {
            erasures.erase(
                    person.person().id(),
                    "Antrag von " + name,
                    UUID.randomUUID().toString().replace("-", ""));
            return person;
        });
    }

    private boolean stands(String table, String text, String word) {
        return Boolean.TRUE.equals(sql.fetchValue(
                "select exists (select from " + table + " t where position(lower(?) in lower(" + text + ")) > 0)",
                word));
    }

    /** In which columns that tell of people the person does not stand though it could. */
    private List<String> missed() {
        var texts = sql.fetchValues("""
            select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
            where data_type in ('text', 'ARRAY', 'jsonb') and udt_name <> '_uuid'\
            """);
        return inventory.tables().stream()
                .filter(table -> !table.name().startsWith("history."))
                .flatMap(table -> table.personal().stream()
                        .filter(column -> texts.contains(table.name() + "." + column))
                        .filter(column -> !OTHERWISE.containsKey(table.name() + "." + column))
                        .filter(column -> Stream.of(name, mail)
                                .noneMatch(word -> stands(table.name(), "t." + column + "::text", word)))
                        .map(column -> table.name() + "." + column))
                .toList();
    }

    private List<String> tablesWith(String word) {
        return sql
                .fetchValues("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema', 'public')")
                .stream()
                .map(String::valueOf)
                .filter(table -> stands(table, "t::text", word))
                .toList();
    }

    @Test
    void whoeverIsErasedStandsNowhereInTheDatabase() {
        assertThat(missed())
                .as("columns that tell of people: stands-everywhere.sql writes the person there, or a reason is given")
                .isEmpty();

        erase();

        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mail)).isEmpty();
        assertThat(sql.fetchValues("select person_id::text from committee.accounts where person_id = ?", id()))
                .isEmpty();
        assertThat(sql.fetchValues(
                        "select e.change from history.erasables e where (e.before #>> '{}' = ? or e.after #>> '{}' = ?)"
                                + " and e.column_name = 'person_id'",
                        id().toString(),
                        id().toString()))
                .isEmpty();
    }

    private UUID id() {
        return person.person().id().value();
    }

    @Test
    void whoeverSharesTheirAddressKeepsTheirName() {
        members.bringIn(118, "Carla Kanzlei", mail);

        erase();

        assertThat(tablesWith("Carla Kanzlei")).contains("organisation.representatives");
        assertThat(tablesWith(mail)).isEmpty();
    }

    @Test
    void whoeverStandsNextToThemStays() {
        erase();

        assertThat(tablesWith("Bea Bleibt")).contains("organisation.representatives", "sheet.lines", "sheet.steps");
        assertThat(tablesWith("Am Hafen 2"))
                .as("where somebody else named was reached")
                .contains("letter.addresses");
        assertThat(tablesWith("bea@example.org")).contains("committee.delegates", "sheet.lines", "sheet.steps");
    }

    @Test
    void aNameInTwoCellsOrWithTheLastNameFirstGoesToo() {
        var family = name.replaceFirst(".* ", "");
        assertThat(tablesWith(family + ", ")).contains("sheet.lines");

        erase();

        assertThat(tablesWith(family)).doesNotContain("sheet.lines", "privacy.archive_answers", "privacy.erasures");
    }

    @Test
    void whoeverHasNoAccountStandsNowhereEither() {
        var other = "Nora Namenlos" + UUID.randomUUID();
        var address = UUID.randomUUID() + "@liste.example";
        members.bringIn(118, other, address);
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "update profile.answers set answer = ? where profile_id = ? and slot = 'contact'",
                                other + ", " + address,
                                id())));
        assertThat(tablesWith(other)).contains("organisation.representatives", "profile.answers");

        Acting.as(admin.person().actor(), () -> {
            named.erase(
                    new NamedPerson(other, address),
                    "Antrag",
                    UUID.randomUUID().toString().replace("-", ""),
                    false);
            return other;
        });

        assertThat(tablesWith(other)).isEmpty();
        assertThat(tablesWith(address)).isEmpty();
        assertThat(tablesWith("Bea Bleibt")).contains("organisation.representatives");
    }

    @Test
    void thePersonIsToldOfAllOfItBefore() {
        var groups = Acting.as(person.person().actor(), data::mine).groups();

        assertThat(groups.stream().filter(group -> !group.records().isEmpty()).map(OwnGroup::key))
                .contains(
                        "audit.data.packs",
                        "audit.data.handouts",
                        "committee.data.seats",
                        "letter.data.naming",
                        "notice.data.reports",
                        "organisation.data.mergers",
                        "sheet.data.lists",
                        "sheet.data.lines");
        assertThat(groups.toString()).contains("Schlusszeile " + name);
    }
}
