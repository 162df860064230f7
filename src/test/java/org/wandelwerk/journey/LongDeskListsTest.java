package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** Twenty rows of a list of the desk cost no more statements than two. */
@LausitzHouse
@Import({Desks.class, Statements.class})
@TestPropertySource(properties = "spring.application.name=long-lists-house")
class LongDeskListsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Desk admin;

    @BeforeEach
    void somebodyWhoSeesAll() {
        admin = desks.of(new Site(port), "Ada Alleskann", "administrator");
    }

    /** Lets rows come in by a statement that says twice how many of them are there then. */
    private void staysTheSame(String address, String line, String insert) {
        add(insert, 1, 2);
        admin.get(address);
        var few = statements.during(() -> admin.get(address));
        add(insert, 3, 20);
        var many = statements.during(() -> admin.get(address));

        assertThat(admin.get(address).page().select(line)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(many).as("not those of " + few).hasSizeLessThanOrEqualTo(few.size());
    }

    private void add(String insert, int from, int until) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                insert,
                                admin.person().id().value(),
                                admin.person().id().value(),
                                from,
                                until)));
    }

    @Test
    void savedSearches() {
        staysTheSame("/schreibtisch/suchen", "main ul.names li", """
            insert into alert.searches (id, one_time_key, person_id, address, language, end_token, asked_at,
                confirmed_at, known)
            select gen_random_uuid(), md5('search' || n), ?, '/projekte?q=wort' || n, 'de', gen_random_uuid(), now(),
                now(), '{}'
            from (select ?::uuid) who (id), generate_series(?, ?) n\
            """);
    }

    @Test
    void profilesThatWereHandedIn() {
        staysTheSame("/schreibtisch/steckbriefe", "main a[href*='/steckbrief']", """
            with made as (
                select gen_random_uuid() id, n, ?::uuid reader, ?::uuid other from generate_series(?, ?) n),
            profiles as (
                insert into profile.profiles (id, one_time_key, key, form, state, revision, begun_at, changed_at)
                select id, md5('profile' || n), 'P-' || lpad(n::text, 4, '0') || '-000', 'projektsteckbrief/2',
                    'HANDED_IN', 1, now(), now() from made returning id)
            insert into profile.versions (id, profile_id, number, one_time_key, revision, form, is_whole, language,
                answers, digest, handed_in_at)
            select gen_random_uuid(), id, 1, md5('version' || n), 1, 'projektsteckbrief/2', true, 'de',
                jsonb_build_object('title', 'Vorhaben ' || n), repeat('a', 64), now() from made\
            """);
    }

    @Test
    void organisationsThatWereMerged() {
        staysTheSame("/schreibtisch/zusammenfuehren", "main ul.names li, main ol.names li", """
            with named as (
                select id, row_number() over (order by id) n, lead(id) over (order by id) other
                from organisation.organisations)
            insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by,
                published_at, merged_by, merged_by_name, merged_at, undone_by_name, undone_at)
            select gen_random_uuid(), id, other, 'Zweimal erfasst', '{}', '{}', '{a,b,c}', ?, now(), ?, 'Ada', now(),
                'Ada', now()
            from named where other is not null and n between ? and ?\
            """);
    }
}
