package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.history.ChangeFeed;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.shell.PageCache;

/** An index that was told what was written holds of each entry what one holds that is built of what was left. */
@SearchedHouse
class RebuiltEqualsFollowedTest {

    private static final int WRITES = 120;
    private static final int ROUND = 8;

    /** What people write, each somewhere by chance; {@code %d} is another number each time. */
    private static final List<String> STATEMENTS = List.of(
            "update project.projects set title_de = 'Vorhaben %d am See' where id = {project}",
            "update project.projects set summary_de = 'Wärme %d', summary_en = 'Heat %d' where id = {project}",
            "update project.projects set period_from = 2020 + %d %% 9, period_to = 2030 where id = {project}",
            """
            update project.places set (municipality_id, district_id) =
            (select id, district_id from place.municipalities order by id offset %d %% 200 limit 1)
            where project_id = {project} and position = 0
            """,
            "update project.figures set amount = amount + %d * 1000000 where project_id = {project}",
            "delete from project.workshops where project_id = {project}",
            """
            insert into project.workshops (project_id, position, committee_id)
            select {project}, coalesce(max(position) + 1, 0), {body} from project.workshops
            where project_id = {project} having {body} <> all (array_agg(committee_id) || '{}'::uuid[])
            """,
            "delete from project.publications where subject_id = {project} and %d %% 4 = 0",
            """
            update project.decisions set reasons = 'Weil es %d Leuten hilft.', reasons_withheld = false
            where project_id = {project}
            """,
            "update project.decisions set amount = %d * 100 where project_id = {project}",
            """
            update organisation.organisations set municipality_id =
            (select id from place.municipalities order by id offset %d %% 200 limit 1) where id = {organisation}
            """,
            """
            update organisation.names set name = 'Verein %d', folded = 'verein %d'
            where organisation_id = {organisation} and position = 0
            """,
            """
            insert into organisation.other_names (organisation_id, name, folded)
            values ({organisation}, 'Bund %d', 'bund %d') on conflict do nothing
            """,
            "delete from organisation.publications where subject_id = {organisation} and %d %% 4 = 0",
            "update committee.names set name_de = 'Gremium %d' where committee_id = {body} and position = 0",
            "update committee.committees set goal_de = 'Mehr als %d' where id = {body}",
            "update meeting.meetings set title_de = 'Sitzung %d', place = 'Saal %d' where id = {meeting}",
            "delete from meeting.publications where subject_id = {meeting} and %d %% 4 = 0",
            "update news.items set teaser_de = 'Es wird %d' where id = {news}",
            "delete from news.publications where subject_id = {news} and %d %% 4 = 0",
            """
            update document.versions set audience = array[(array['role:office', 'role:bank', 'body:w2'])[1 + %d %% 3]]
            """,
            "update document.documents set removed_at = now() where id::text like '%%' || (%d %% 9)",
            "update reference.operations set title = 'Radweg %d' where key like '%%' || (%d %% 7)",
            "update reference.collections set name_de = 'Sammlung %d'");

    private static final Map<String, String> PLACES = Map.of(
            "{project}", one("subject_id", "project.publications"),
            "{organisation}", one("subject_id", "organisation.publications"),
            "{body}", one("id", "committee.committees"),
            "{meeting}", one("subject_id", "meeting.publications"),
            "{news}", one("subject_id", "news.publications"));

    private final Random chance = new Random(11);

    @TempDir
    private Path followed;

    @TempDir
    private Path rebuilt;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private List<CatalogSource> sources;

    @Autowired
    private OperationEntries operations;

    @Autowired
    private PageCache pages;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private SearchIndex index;

    @DynamicPropertySource
    static void aHouseOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-rebuilt");
        settings.add("wandelwerk.home", home::toString);
    }

    private static String one(String column, String table) {
        return "(select %s from %s order by %s offset %%d %%%% (select greatest(count(*), 1) from %s) limit 1)"
                .formatted(column, table, column, table);
    }

    @BeforeEach
    void somethingOfEachKindIsThere() {
        write("""
            insert into document.documents (id, owner_kind, owner_id)
            select gen_random_uuid(), 'draft-idea', gen_random_uuid() from generate_series(1, 20)\
            """);
        write("""
            insert into document.versions (id, document_id, number, name, digest, size, type, audience, state, reason,
            remark, uploaded_at, one_time_key)
            select gen_random_uuid(), id, 1, 'Gutachten.txt', repeat('0', 64), 9, 'TXT', array['role:office'],
            'CLEARED', '', '', now(), md5(id::text) from document.documents\
            """);
        write("""
            insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)
            values ('%s', 'probe', 'Probe', 'Amt', 'https://example.org', 'frei', '2026-01-01')\
            """.formatted(HashedId.of("reference", "collection", "probe")));
        write("""
            insert into reference.operations (id, collection_id, key, title, is_withheld, municipality_id, digest)
            select gen_random_uuid(), c.id, 'k' || n, 'Brücke ' || n, false, m.id, gen_random_uuid()
            from reference.collections c, generate_series(1, 60) n
            join lateral (select id from place.municipalities order by id offset n limit 1) m on true\
            """);
        index = new SearchIndex(followed);
        follower(index).work();
    }

    @AfterEach
    void close() throws IOException {
        index.destroy();
    }

    private void write(String statement) {
        transaction.executeWithoutResult(_ -> sql.execute(statement));
    }

    private CatalogFollower follower(SearchIndex used) {
        return new CatalogFollower(used, feed, sources, operations, pages, clock);
    }

    private void writeSomething() {
        var statement = STATEMENTS.get(chance.nextInt(STATEMENTS.size()));
        for (var place : PLACES.entrySet()) {
            var meant = place.getValue().formatted(chance.nextInt(1000));
            statement = statement.replace(place.getKey(), meant.replace("%", "%%"));
        }
        write(statement.replace("%d", String.valueOf(chance.nextInt(1000))).replace("%%", "%"));
    }

    @Test
    void eachEntryIsTheSameInAllThatIsStoredFoundAndCounted() throws IOException {
        var before = held(index);
        var folder = index.folder().current();
        for (int i = 0; i < WRITES; i++) {
            writeSomething();
            if (i % ROUND == 0) {
                follower(index).work();
            }
        }
        // of operations history tells nothing: whoever loads them touches their collection
        write("update reference.collections set name_de = 'Zuletzt'");
        follower(index).work();
        assertThat(index.folder().current()).as("it was told, not built anew").isEqualTo(folder);
        var told = held(index);
        var fresh = new SearchIndex(rebuilt);
        follower(fresh).work();
        var built = held(fresh);
        fresh.destroy();
        assertThat(told).isNotEqualTo(before);
        assertThat(told.keySet().stream().map(key -> key.replaceFirst("/.*", "")))
                .contains("PROJECT", "ORGANISATION", "BODY", "MEETING", "RESOLUTION", "NEWS", "DOCUMENT", "OPERATION");
        assertThat(told.keySet()).isEqualTo(built.keySet());
        built.forEach((key, entry) -> assertThat(told.get(key)).as(key).isEqualTo(entry));
    }

    /** All that the index holds of each entry, by its key. */
    private static Map<String, TreeSet<String>> held(SearchIndex read) {
        return read.ask(open -> {
                    var all = new TreeMap<String, TreeSet<String>>();
                    for (var leaf : open.reader().leaves()) {
                        hold(leaf.reader(), all);
                    }
                    return all;
                })
                .orElseThrow();
    }

    private static void hold(LeafReader reader, Map<String, TreeSet<String>> all) throws IOException {
        var entries = new ArrayList<TreeSet<String>>();
        var fields = reader.storedFields();
        for (int i = 0; i < reader.maxDoc(); i++) {
            var entry = new TreeSet<String>();
            var document = fields.document(i);
            document.forEach(
                    field -> entry.add("stored " + field.name() + " " + field.stringValue() + field.binaryValue()));
            entries.add(entry);
            if (reader.getLiveDocs() == null || reader.getLiveDocs().get(i)) {
                assertThat(all.put(document.get(EntryDocument.KEY), entry)).isNull();
            }
        }
        for (var field : reader.getFieldInfos()) {
            words(reader, field, entries);
            values(reader, field, entries);
        }
    }

    private static void words(LeafReader reader, FieldInfo field, List<TreeSet<String>> entries) throws IOException {
        var terms = reader.terms(field.name);
        if (terms == null) {
            return;
        }
        var all = terms.iterator();
        for (var term = all.next(); term != null; term = all.next()) {
            var having = all.postings(null, PostingsEnum.FREQS);
            while (having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                entries.get(having.docID()).add("word " + field.name + " " + term + " " + having.freq());
            }
        }
    }

    private static void values(LeafReader reader, FieldInfo field, List<TreeSet<String>> entries) throws IOException {
        switch (field.getDocValuesType()) {
            case NUMERIC -> {
                var had = DocValues.getNumeric(reader, field.name);
                while (had.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    entries.get(had.docID()).add("value " + field.name + " " + had.longValue());
                }
            }
            case SORTED, SORTED_SET -> {
                var had = DocValues.getSortedSet(reader, field.name);
                while (had.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    for (int i = had.docValueCount(); i > 0; i--) {
                        entries.get(had.docID()).add("value " + field.name + " " + had.lookupOrd(had.nextOrd()));
                    }
                }
            }
            case SORTED_NUMERIC -> {
                var had = DocValues.getSortedNumeric(reader, field.name);
                while (had.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    for (int i = had.docValueCount(); i > 0; i--) {
                        entries.get(had.docID()).add("value " + field.name + " " + had.nextValue());
                    }
                }
            }
            case BINARY, NONE -> {}
        }
    }
}
