package org.wandelwerk.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.wandelwerk.catalog.EntryAnalysis.EntryWords;

/**
 * The search page as PostgreSQL full text answers it, as well as it can: the same entries in one table, found by the
 * same words, beginnings of words and parts of long words, for the same readers; how many they are, how many have each
 * value of four facets, and the first twenty by rank with their texts, in which the words are marked. One statement, so
 * that what is found is looked for once.
 */
final class SearchTables {

    private static final int AT_ONCE = 500;
    private static final List<String> FACETS = List.of("collection", "programme", "year", "district");

    /** More memory than a house gives; the time to compile a statement would be longer than to run it. */
    private static final List<String> SETTINGS = List.of("set work_mem = '64MB'", "set jit = off");

    private static final String TABLE = """
        create table found (id uuid primary key, sum bigint, audience text[], title text, summary text, given text,
            place text, collection text, programme text, year text, district text, words tsvector)
        """;

    /** Titles before texts; forms and parts of words have no place, for nothing is asked by it. */
    private static final String ROW = """
        insert into found values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            setweight(to_tsvector('german', ?), 'A') || setweight(to_tsvector('german', ?), 'B')
                || strip(to_tsvector('simple', ?)) || strip(to_tsvector('german', ?)))
        """;

    /** %1$s is the question, %2$s what must hold of the chosen facet. */
    private static final String PAGE = """
        with asked (words) as not materialized (select %1$s),
        hits as materialized (
            select id, ts_rank(found.words, asked.words) as rank, collection, programme, year, district
            from found, asked where found.words @@ asked.words and audience && ?),
        best as (select id, rank from hits where %2$s order by rank desc, id limit 20)
        select grouping(collection, programme, year, district)::text,
            coalesce(collection, programme, year, district), count(*)::text, (count(*) filter (where %2$s))::text, null
        from hits group by grouping sets ((), (collection), (programme), (year), (district))
        union all
        select * from (
            select id::text, ts_headline('german', title, asked.words, 'HighlightAll=true'),
                ts_headline('german', summary, asked.words, 'HighlightAll=true'),
                ts_headline('german', given, asked.words, 'HighlightAll=true'), place || ' ' || sum
            from best join found using (id), asked order by rank desc, id) page
        """;

    /** The last row of the counts has no facet. */
    private static final String ALL = "15";

    private final Connection connection;
    private final SampleOperations sample;

    SearchTables(Connection connection, SampleOperations sample) throws SQLException {
        this.connection = connection;
        this.sample = sample;
        // each question is planned by its own words
        connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        run(SETTINGS);
    }

    private void run(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    /** How many rows a second are copied and made ready to be asked. */
    double fill(int size) throws SQLException {
        var begun = System.nanoTime();
        run(List.of("drop table if exists found", TABLE));
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(ROW)) {
            var count = new int[1];
            sample.each(size, entry -> insert(insert, entry, count));
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        run(List.of("create index on found using gin (words)"));
        run(FACETS.stream().map("create index on found (%s)"::formatted).toList());
        run(List.of("vacuum analyze found"));
        return size * 1e9 / (System.nanoTime() - begun);
    }

    private static void insert(PreparedStatement insert, CatalogEntry entry, int[] count) {
        try {
            var text = entry.text();
            var title = text.title().de();
            var summary = text.summary() == null ? "" : text.summary().de();
            var given = text.given() == null ? "" : text.given();
            var rest = summary + "\n" + given + "\n" + String.join("\n", text.also());
            var sum = entry.sum();
            var values = Stream.of(
                            Stream.of(title, summary, given, String.join(", ", text.also())),
                            Stream.of(Facet.COLLECTION, Facet.PROGRAMME, Facet.PERIOD, Facet.DISTRICT)
                                    .map(entry::value),
                            Stream.of(title, rest, title + "\n" + rest, parts(title, rest)))
                    .flatMap(part -> part)
                    .toList();
            for (int i = 0; i < values.size(); i++) {
                insert.setString(i + 4, values.get(i));
            }
            insert.setObject(1, entry.id().record());
            insert.setLong(2, sum == null ? 0 : sum.cents());
            insert.setArray(
                    3,
                    insert.getConnection()
                            .createArrayOf("text", entry.audience().printed()));
            insert.addBatch();
            if (++count[0] % AT_ONCE == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of long words, which PostgreSQL does not take apart by itself. */
    private static String parts(String title, String rest) {
        return EntryWords.of(title, rest).plain().stream()
                .flatMap(word -> EntryAnalysis.forms(word).stream().skip(1))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The same pages as of the index. */
    List<Callable<Object>> questions(List<CatalogQuery> asked) {
        return asked.stream()
                .map(query -> (Callable<Object>) () -> total(query))
                .toList();
    }

    /** Asks for a page, and tells how many are found by it. */
    int total(CatalogQuery query) throws SQLException {
        var words = query.text().split(" ");
        var programme = query.values(Facet.PROGRAMME);
        var question = Stream.of(words)
                .map(_ -> "(to_tsquery('german', ?) || to_tsquery('simple', ?))")
                .collect(Collectors.joining(" && "));
        var chosen = programme.isEmpty() ? "true" : "programme = any (?)";
        var given = new ArrayList<Object>();
        Stream.of(words).forEach(word -> given.addAll(List.of(word, word + ":*")));
        given.add(connection.createArrayOf("text", new String[] {"public"}));
        if (!programme.isEmpty()) {
            var array = connection.createArrayOf("text", programme.toArray());
            given.addAll(List.of(array, array));
        }
        int total = 0;
        try (var statement = connection.prepareStatement(PAGE.formatted(question, chosen))) {
            for (int i = 0; i < given.size(); i++) {
                statement.setObject(i + 1, given.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int column = 1; column <= 5; column++) {
                        rows.getString(column);
                    }
                    total = ALL.equals(rows.getString(1)) ? Integer.parseInt(rows.getString(4)) : total;
                }
            }
        }
        return total;
    }
}
