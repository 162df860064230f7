package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Of whatever waits much, a page of the work list reads its own part; all can be reached, and the number is right. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=house-of-much-that-waits")
class PartsOfTheWorkListTest {

    private static final int MANY = 130;

    private static final int MORE = 230;

    /** One more statement counts what is more than a part holds, for each list of which that is so. */
    private static final int COUNTED = 1;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    private Desk reader;
    private Desk other;

    /** Something that waits, how it is written so many times at moments of their own, and how it is taken away. */
    private enum Waiting {
        LISTS("Liste", """
            insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version, writers, made_by,
                made_by_name, made_at, changed_at)
            select gen_random_uuid(), 'akteure', 'Liste ' || n || '.csv', 1, '{}', '{}', '{}', 1, array[p.other],
                p.other, 'Olga', now() - n * interval '1 minute', now()
            from generate_series(1, ?) n, (select ?::uuid as reader, ?::uuid as other) p\
            """, "delete from" + " sheet.intakes" + " where made_by = ?" + " or made_by = ?"),
        WRITTEN_LISTS("Geschriebene", """
            insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version, writers, made_by,
                made_by_name, made_at, changed_at)
            select gen_random_uuid(), 'akteure', 'Geschriebene ' || n || '.csv', 1, '{}', '{}', '{}', 1,
                array[p.reader], p.reader, 'Olga', now() - n * interval '1 minute', now()
            from generate_series(1, ?) n, (select ?::uuid as reader, ?::uuid as other) p\
            """, "delete from" + " sheet.intakes" + " where made_by = ?" + " or made_by = ?"),
        JOININGS("/schreibtisch/vereinigungen/", """
            with known as (select id, key, title_de, row_number() over (order by id) as n from project.projects),
            made as (
                insert into joining.joinings (id, gone_id, gone_key, gone_title_de, kept_id, kept_key, kept_title_de,
                    reason, proposed_by, proposed_by_name, proposed_at)
                select gen_random_uuid(), g.id, g.key, g.title_de, k.id, k.key, k.title_de, 'viele', p.other, 'Olga',
                    now() - g.n * interval '1 minute'
                from known g, known k, (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
                where g.n <= p.many and k.n = p.many + 1 returning id, proposed_by, proposed_at)
            insert into joining.consents (id, joining_id, side, proof, given_by, given_by_name, given_at)
            select gen_random_uuid(), made.id, side, 'Brief', made.proposed_by, 'Olga', made.proposed_at
            from made, unnest(array['GONE', 'KEPT']) side\
            """, """
                with gone as (delete from joining.consents where given_by in (?, ?) returning joining_id)
                select count(*) from gone\
                """),
        PROMOTERS("/traeger", """
            insert into promoter.changes (id, project_id, former_organisations, given, organisations, reason,
                proposed_by, proposed_by_name, proposed_at, is_confirmed)
            select gen_random_uuid(), s.id, '{}', 'Verein ' || s.n, '{}', 'viele', p.other, 'Olga',
                now() - s.n * interval '1 minute', false
            from (select id, row_number() over (order by id) as n from project.projects) s,
                (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
            where s.n <= p.many\
            """, "delete from promoter.changes where proposed_by in (?, ?)"),
        RELEASES("/veroeffentlichung", """
            insert into disclosure.releases (id, subject_id, project_id, key, number, questions, proposed_by,
                proposed_by_name, proposed_at, is_confirmed)
            select gen_random_uuid(), gen_random_uuid(), s.id, s.key, 1, '{title}', p.other, 'Olga',
                now() - s.n * interval '1 minute', false
            from (select id, key, row_number() over (order by id) as n from project.projects) s,
                (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
            where s.n <= p.many\
            """, "delete from disclosure.releases where proposed_by in (?, ?)"),
        MOVED("/schritt", """
            with made as (
                insert into project.moves (project_id, number, kind, procedure, version, step, status, since, as_of,
                    sources, moved_by, moved_at)
                select s.id, s.last + 1, 'ENTERED', 'lausitz-brandenburg', 3, 'qualification', 'UNDER_WAY',
                    to_char(current_date - s.n::int, 'YYYY-MM-DD'), current_date, '{}', p.other,
                    now() - s.n * interval '1 minute'
                from (select project_id as id, max(number) as last, row_number() over (order by project_id) as n
                    from project.moves group by project_id) s,
                    (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
                where s.n <= p.many returning project_id, number)
            insert into moving.remarks (project_id, number, due_on)
            select project_id, number, current_date + n % 7
            from (select *, (row_number() over (order by project_id))::int as n from made) m where n % 3 = 0\
            """, """
                insert into project.moves (project_id, number, kind, procedure, version, step, status, as_of, sources,
                    moved_by, moved_at, ending)
                select project_id, number + 1, 'WITHDRAWN', procedure, version, step, 'ENDED', as_of, '{}', moved_by,
                    now(), 'WITHDRAWN'
                from (select distinct on (project_id) * from project.moves order by project_id, number desc) last
                where kind = 'ENTERED' and moved_by in (?, ?)\
                """),
        CHECKS(
                "/rueckkehr",
                """
                insert into identity.identity_checks (id, person_id, asked_at, expires_at)
                select gen_random_uuid(), a.person_id, now() - a.n * interval '1 minute', now() + interval '1 day'
                from (select person_id, row_number() over (order by person_id) as n from identity.accounts
                    where mail like '%@viele.example') a,
                (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
                where a.n <= p.many and a.person_id not in (p.reader, p.other)\
                """,
                "delete from identity.identity_checks where ?::uuid is not null and ?::uuid is not null"),
        ADDRESSES(
                "/angaben", """
                        insert into identity.links (id, person_id, kind, mail, asked_by, token_digest, made_at,
                            expires_at)
                        select gen_random_uuid(), a.person_id, 'ADDRESS', 'neu' || a.n || '@example.org', p.other,
                            encode(sha256(a.person_id::text::bytea), 'hex'), now() - a.n * interval '1 minute',
                            now() + interval '1 day'
                        from (select person_id, row_number() over (order by person_id) as n from identity.accounts
                            where mail like '%@viele.example') a,
                    (select ?::int as many, ?::uuid as reader, ?::uuid as other) p
                        where a.n <= p.many and a.person_id not in (p.reader, p.other)\
                    """, "delete from identity.links where kind" + " = 'ADDRESS' and asked_by in (?," + " ?)"),
        RETURNED_PROFILES("Zurückgekommen", """
            with made as (
                insert into profile.profiles (id, one_time_key, key, form, state, revision, owner, begun_at,
                    changed_at)
                select gen_random_uuid(), md5('much' || n), 'P-' || lpad(upper(to_hex(n + 4096)), 4, '0') || '-00A',
                    'projektsteckbrief/1', 'RETURNED', 1, p.reader, now() - n * interval '1 minute', now()
                from generate_series(1, ?) n, (select ?::uuid as reader, ?::uuid as other) p
                returning id, key, owner),
            handed as (
                insert into profile.versions (id, profile_id, number, one_time_key, revision, is_whole, language,
                    form, answers, digest, handed_in_by, handed_in_at)
                select gen_random_uuid(), id, 1, md5('version' || id), 1, true, 'de',
                    'projektsteckbrief/1', jsonb_build_object('title', 'Zurückgekommen ' || key), repeat('a', 64),
                    owner,
                    now() - interval '2 days' from made returning profile_id, handed_in_by)
            insert into profile.replies (id, profile_id, number, one_time_key, questions, reason, due, replied_by,
                replied_at)
            select gen_random_uuid(), profile_id, 1, md5('reply' || profile_id), '{title}', 'mehr',
                current_date + (row_number() over ())::int % 7, handed_in_by, now() - interval '1 day'
            from handed\
            """, """
                update profile.profiles set state = 'WITHDRAWN', owner = null where owner in (?, ?)\
                """);

        private final String sign;
        private final String writing;
        private final String taking;

        Waiting(String sign, String writing, String taking) {
            this.sign = sign;
            this.writing = writing;
            this.taking = taking;
        }
    }

    @BeforeEach
    void somebodyWhoMayDoAllOfIt() {
        var site = new Site(port);
        thereAreManyProjects();
        other = desks.of(site, "Olga Andere", "administrator");
        reader = desks.of(site, "Rosa Reicht", "administrator");
        change(
                "insert into identity.grants (id, person_id, role, scope_kind, valid_from, granted_by, granted_at,"
                    + " reason) values (gen_random_uuid(), ?, 'office', 'EVERYTHING', '2020-01-01', ?, now(), 'test')",
                reader.person().id().value(),
                other.person().id().value());
        change(
                "with made as (insert into identity.people (id, name, kind) select gen_random_uuid(), 'Viele ' || n,"
                        + " 'PERSON' from generate_series(1, ?) n where not exists (select from identity.accounts where"
                        + " mail like '%@viele.example') returning id),"
                        + " come as (insert into identity.accounts (person_id, mail, created_at)"
                        + " select id, id || '@viele.example', now() from made returning person_id)"
                        + " insert into identity.grants (id, person_id, role, scope_kind, valid_from, granted_by,"
                        + " granted_at, reason) select gen_random_uuid(), person_id, 'research', 'EVERYTHING',"
                        + " '2020-01-01', ?, now(), 'test' from come",
                MANY, id(other));
    }

    private void thereAreManyProjects() {
        for (int number = sql.fetchCount(DSL.table("project.projects")); number <= MANY; number++) {
            var project = AProject.withId("viele-" + number).build();
            Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project));
        }
    }

    private void change(String statement, Object... values) {
        Acting.as(
                HouseActors.SYSTEM, () -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    private UUID id(Desk desk) {
        return desk.person().id().value();
    }

    @AfterEach
    void nothingWaits() {
        for (var waiting : Waiting.values()) {
            change(waiting.taking, id(reader), id(other));
        }
        change(
                "update joining.joinings set undone_by = ?, undone_by_name = 'x', undone_at = now() where undone_at is"
                        + " null and reason = 'viele'",
                id(other));
    }

    @ParameterizedTest
    @EnumSource(Waiting.class)
    void allCanBeReachedAndNoPageReadsMoreThanItsPart(Waiting waiting) {
        reader.get("/schreibtisch");
        var before = statements.during(() -> reader.get("/schreibtisch"));
        change(waiting.writing, MANY, id(reader), id(other));

        var sent = statements.during(() -> reader.get("/schreibtisch"));
        assertThat(sent)
                .as("statements, beside the titles and names of those that are shown, " + sent)
                .hasSizeLessThanOrEqualTo(before.size() + COUNTED + 5);
        for (var list : List.of("meine", "andere")) {
            var found = walked("/schreibtisch/aufgaben/" + list);
            var those = found.stream()
                    .filter(line -> line.outerHtml().contains(waiting.sign))
                    .map(Element::outerHtml)
                    .toList();
            assertThat(new HashSet<>(those)).as(list).hasSameSizeAs(those);
            if (list.equals("andere") == (waiting == Waiting.WRITTEN_LISTS)) {
                assertThat(those.size()).as(list).isGreaterThanOrEqualTo(MANY - 2);
            }
        }
    }

    /** What a bound on those that wait longest would hide. */
    @Test
    void ofManyProjectsThatWaitLongerTheOneThatIsDueStandsFirst() {
        for (int number = MANY; number <= MORE; number++) {
            var project = AProject.withId("viele-" + number).build();
            Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project));
        }
        change(Waiting.MOVED.writing.replace("where n % 3 = 0", "where n < 1"), MORE, id(reader), id(other));
        change(
                "insert into moving.remarks (project_id, number, due_on) select project_id, number, current_date"
                        + " from project.moves where moved_by = ? and kind = 'ENTERED' order by moved_at desc limit 1",
                id(other));
        var due = sql.fetchSingle(
                        "select p.key from moving.remarks r join project.projects p on p.id = r.project_id"
                                + " join project.moves m using (project_id, number) where m.moved_by = ?"
                                + " order by m.moved_at desc limit 1",
                        id(other))
                .get(0, String.class);

        assertThat(walked("/schreibtisch/aufgaben/meine").stream()
                        .map(Element::outerHtml)
                        .filter(line -> line.contains(Waiting.MOVED.sign))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(due));
    }

    /** What stands on all parts of the list, of which each says how many there are. */
    private List<Element> walked(String address) {
        var found = new ArrayList<Element>();
        var said = 0;
        for (var next = address; !next.isEmpty(); ) {
            var part = reader.get(next);
            assertThat(part.status()).as(next).isEqualTo(200);
            said = Integer.parseInt(part.heading().replaceAll("\\D", ""));
            found.addAll(part.page().select("main ul.names > li"));
            next = part.page().select(".pager a[rel=next]").attr("href");
        }
        assertThat(found.size()).as(address).isEqualTo(said);
        return found;
    }
}
