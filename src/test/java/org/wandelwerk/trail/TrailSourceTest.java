package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;

/** Records of each kind are found for their line of time. */
@LausitzHouse
@Import(Desks.class)
class TrailSourceTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private List<TrailSource> sources;

    @Autowired
    private DSLContext sql;

    /** One of each kind of which a house that only just began has none. */
    private static final String SOME =
            """
            insert into appearance.worn_parts (id, part, fields) values ('%1$s', 'farben', '{}') on conflict do nothing;
            insert into document.documents (id, owner_kind, owner_id) values ('%2$s', 'test', '%2$s')
                on conflict do nothing;
            insert into document.versions (id, document_id, number, name, digest, size, type, audience, state, reason,
                remark, uploaded_at, one_time_key)
                values ('%2$s', '%2$s', 1, 'Plan.pdf', repeat('a', 64), 7, 'PDF', '{}', 'CLEARED', '', '', now(),
                md5('trail')) on conflict do nothing;
            insert into letter.templates (id, name) values ('%2$s', 'Einladung') on conflict do nothing;
            insert into letter.versions (id, template_id, number, digest, placeholders, uploaded_by, uploaded_at,
                one_time_key)
                select '%2$s', '%2$s', 1, repeat('a', 64), '{}', id, now(), md5('trail') from identity.people limit 1
                on conflict do nothing;
            insert into letter.makings (id, template_id, version, number, body, made_by, made_at, one_time_key)
                select '%2$s', '%2$s', 1, 1, 'w2', id, now(), md5('trail') from identity.people limit 1
                on conflict do nothing;
            insert into letter.addresses (organisation_id, lines, changed_by, changed_at)
                select o.subject_id, 'Am Turm 1', p.id, now() from organisation.publications o, identity.people p
                limit 1 on conflict do nothing;
            insert into notification.dispatches (id, body, body_de, subject, words, written_by, written_by_name,
                written_at, leaves_at, one_time_key)
                select '%2$s', 'w2', 'Werkstatt 2', 'Termin', 'Am Montag.', id, 'Olga', now(), now() + interval '1 h',
                md5('trail') from identity.people limit 1 on conflict do nothing;
            insert into sheet.intakes (id, kind, file, head_line, headings, columns, notes, version, writers, made_by,
                made_by_name, made_at, changed_at)
                select '%2$s', 'akteure', 'Akteure.xlsx', 1, '{}', '{}', '{}', 1, '{}', id, 'Olga', now(), now()
                from identity.people limit 1 on conflict do nothing;
            insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)
                values ('%2$s', 'trail-sample', 'Sammlung', 'Land', 'https://example.org/', 'frei', '2026-01-01')
                on conflict do nothing;
            """.formatted(HashedId.of("appearance.farben"), HashedId.of("some record of each kind"));

    @BeforeEach
    void someOfEachKind() {
        sql.transaction(all -> all.dsl().execute(SOME));
    }

    private UUID someId(TrailSource source) {
        var own = source.tables().getFirst();
        var id = sql.fetchValue("select %s from %s order by 1 limit 1".formatted(own.owner(), own.name()));
        return UUID.fromString(String.valueOf(id));
    }

    @Test
    void aRecordOfEachKindIsFoundByItsIdAndByTheKeyOfItsAddress() {
        assertThat(sources).hasSizeGreaterThanOrEqualTo(17);
        var auditor =
                desks.of(new Site(port), "Petra Prüft", "auditor").person().actor();
        for (var source : sources) {
            Acting.as(auditor, () -> isFound(source));
        }
    }

    private UUID isFound(TrailSource source) {
        var id = someId(source);
        var found = source.find(id.toString());
        assertThat(found).as(source.word()).isPresent();
        var record = found.orElseThrow();
        assertThat(record.id()).as(source.word()).isEqualTo(id);
        assertThat(source.names(List.of(id))).as(source.word()).containsOnly(Map.entry(id, record.name()));
        if (record.address() != null) {
            var key = record.address().replace("/werkstaetten/", "w").replaceFirst(".*/", "");
            assertThat(source.find(key)).as(key).contains(record);
        }
        return id;
    }

    @Test
    void whatIsPublicForAWhileSaysWhenAndOnlyWhatHasNoPageSaysNothing() {
        assertThat(sources.stream()
                        .filter(TrailSource::isForEverybody)
                        .filter(source -> source.publications().isEmpty())
                        .filter(source -> !source.isAlwaysPublic())
                        .map(TrailSource::word))
                .containsExactlyInAnyOrder("sammlungen", "auftritt");
        assertThat(sources.stream().filter(TrailSource::isAlwaysPublic).map(TrailSource::word))
                .containsExactly("programme");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        for (var source : sources) {
            assertThat(source.find("gibt-es-nicht")).as(source.word()).isEmpty();
            assertThat(source.find(UUID.randomUUID().toString()))
                    .as(source.word())
                    .isEmpty();
        }
    }
}
