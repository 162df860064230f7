package org.wandelwerk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.access.Scope;

/** What the office works with says why it is seen, too, to those who see it and to nobody else. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class WhyOfWorkTest {

    private static final String WHY = "/schreibtisch/warum/";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID id = UUID.randomUUID();
    private Site site;
    private Desk office;

    @BeforeEach
    void seat() {
        site = new Site(port);
        office = desks.of(site, "Hanna Haus", "office");
    }

    private Desk of(String role) {
        return desks.of(site, "Frida " + role, role);
    }

    private UUID by() {
        return office.person().id().value();
    }

    private void write(String statement, Object... values) {
        transaction.executeWithoutResult(_ -> sql.execute(statement, values));
    }

    private void dispatch() {
        write("""
            insert into notification.dispatches (id, body, body_de, subject, words, written_by, written_by_name,
                written_at, leaves_at, one_time_key)
            values (?, 'w2', 'Werkstatt', 'Einladung zur Sitzung', 'Guten Tag', ?, 'Hanna Haus', now(),
                now() + interval '10 minutes', md5(?))
            """, id, by(), id.toString());
    }

    private void template() {
        write("insert into letter.templates (id, name) values (?, 'Einladungsbrief')", id);
        write("""
            insert into letter.versions (id, template_id, number, digest, placeholders, uploaded_by, uploaded_at,
                one_time_key)
            values (?, ?, 1, repeat('a', 64), '{}', ?, now(), md5(?))
            """, id, id, by(), id.toString());
    }

    private void pack() {
        write("""
            insert into audit.packs (id, choice, reason, found, records, up_to_seal, ordered_by, ordered_by_name,
                ordered_at, one_time_key)
            values (?, 'PERIOD', 'Stichprobe 2026', 0, '{}', 0, ?, 'Hanna Haus', now(), md5(?))
            """, id, by(), id.toString());
    }

    private void merger() {
        write("""
            insert into organisation.mergers (id, gone_id, kept_id, reason, names, slugs, origin, published_by,
                published_at, merged_by, merged_by_name, merged_at, undone_by, undone_by_name, undone_at)
            select ?, min(id::text)::uuid, max(id::text)::uuid, 'doppelt', '{}', '{}', '{a,b,2026-01-01}', ?, now(),
                ?, 'Hanna Haus', now(), ?, 'Hanna Haus', now() from organisation.organisations
            """, id, by(), by(), by());
    }

    private void list(String kind, int workshop) {
        write("""
            insert into sheet.intakes (id, kind, committee_id, file, head_line, headings, columns, notes, version,
                writers, made_by, made_by_name, made_at, changed_at)
            values (?, ?, (select id from committee.committees where number = ?), 'Liste.xlsx', 1, '{}', '{}', '{}',
                1, array[cast(? as uuid)], ?, 'Hanna Haus', now(), now())
            """, id, kind, workshop, by().toString(), by());
    }

    private void collection() {
        write("""
            insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)
            values (?, ?, 'Vorhaben anderswo', 'Ein Land', 'https://example.org/', 'dl-de/by-2-0', '2026-01-01')
            """, id, "s" + id);
    }

    private void isExplained(String record, String name, List<Desk> others) {
        var told = office.get(WHY + record);
        assertThat(told.status()).as(record).isEqualTo(200);
        assertThat(told.page().text()).contains(name);
        assertThat(told.page().select("section:has(#why)").text()).contains("Geschäftsstelle");
        assertThat(office.get("/en" + WHY + record).status()).isEqualTo(200);
        assertThat(others)
                .allSatisfy(other -> assertThat(other.get(WHY + record).status())
                        .as(other.person().name() + " " + record)
                        .isEqualTo(404));
    }

    @Test
    void aMailToABodyIsForThoseWhoWriteToIt() {
        dispatch();
        var there = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w2"));
        assertThat(there.get(WHY + "versand/" + id).status()).isEqualTo(200);
        var elsewhere = desks.of(site, "Wim Woanders", "office", new Scope.OfCommittee("w3"));
        isExplained("versand/" + id, "Einladung zur Sitzung", List.of(elsewhere, of("bank"), of("research"), of("")));
    }

    @Test
    void aLetterIsForThoseWhoWriteForTheHouse() {
        template();
        var inOneBody = desks.of(site, "Nina Nur", "office", new Scope.OfCommittee("w2"));
        isExplained("brief/" + id, "Einladungsbrief", List.of(inOneBody, of("bank"), of("auditor"), of("")));
    }

    @Test
    void aPackIsForThoseWhoReadTheWholeTrail() {
        pack();
        var auditor = of("auditor");
        assertThat(auditor.get(WHY + "pruefpaket/" + id).page().text()).contains("Stichprobe 2026");
        for (var other : List.of(office, of("bank"), of("communication"))) {
            assertThat(other.get(WHY + "pruefpaket/" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void aMergerAndACollectionAreForTheOffice() {
        merger();
        isExplained("zusammenfuehrung/" + id, "→", List.of(of("bank"), of("research"), of("")));
        collection();
        isExplained("sammlung/s" + id, "Vorhaben anderswo", List.of(of("bank"), of("research"), of("")));
    }

    @Test
    void aListOfMembersIsForThoseWhoMayKnowOfPeople() {
        list("mitglieder", 2);
        isExplained("liste/" + id, "Liste.xlsx", List.of(of("communication"), of("bank"), of("")));
        assertThat(of("auditor").get(WHY + "liste/" + id).status()).isEqualTo(200);
    }

    @Test
    void aListOfOrganisationsIsForTheOffice() {
        list("akteure", 0);
        isExplained("liste/" + id, "Liste.xlsx", List.of(of("ministry"), of("bank"), of("")));
        assertThat(of("communication").get(WHY + "liste/" + id).status()).isEqualTo(200);
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (var word : new String[] {"versand", "brief", "pruefpaket", "zusammenfuehrung", "sammlung", "liste"}) {
            assertThat(office.get(WHY + word + "/" + id).status()).as(word).isEqualTo(404);
            assertThat(office.get(WHY + word + "/quatsch").status()).as(word).isEqualTo(404);
        }
    }
}
