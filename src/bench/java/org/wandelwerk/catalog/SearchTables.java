package org.wandelwerk.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

/** The search page as PostgreSQL full text answers it: the same entries in a table with an index of their words. */
record SearchTables(Connection connection, SampleOperations sample) {

    private static final int AT_ONCE = 500;

    /** How many rows a second are copied and made ready to be asked. */
    double fill(int size) throws SQLException {
        var begun = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists found");
            statement.execute("create table found (id uuid, title text, body text, collection text, programme text,"
                    + " year text, district text, size text, words tsvector)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                "insert into found values (?, ?, ?, ?, ?, ?, ?, ?," + " to_tsvector('german', ?))")) {
            var count = new int[1];
            sample.each(size, entry -> insert(insert, entry, count));
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("create index on found using gin (words)");
            statement.execute("vacuum analyze found");
        }
        return size * 1e9 / (System.nanoTime() - begun);
    }

    private static void insert(PreparedStatement insert, CatalogEntry entry, int[] count) {
        try {
            var body =
                    String.valueOf(entry.text().summary()) + " " + entry.text().given();
            insert.setObject(1, entry.id().record());
            insert.setString(2, entry.text().title().de());
            insert.setString(3, body);
            insert.setString(4, entry.value(Facet.COLLECTION));
            insert.setString(5, entry.value(Facet.PROGRAMME));
            insert.setString(6, entry.value(Facet.PERIOD));
            insert.setString(7, entry.value(Facet.DISTRICT));
            insert.setString(8, entry.value(Facet.SUM));
            insert.setString(9, entry.text().title().de() + " " + body);
            insert.addBatch();
            if (++count[0] % AT_ONCE == 0) {
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twenty hits by rank, and four facets, as five statements. */
    List<Callable<Object>> questions(List<String> asked) {
        return asked.stream()
                .map(words -> (Callable<Object>) () -> {
                    var which = " from found, plainto_tsquery('german', ?) asked where words @@ asked ";
                    var best = "select id, title" + which + "order by ts_rank(words, asked) desc, id limit 20";
                    ask(best, words);
                    for (var facet : List.of("collection", "programme", "year", "district")) {
                        ask("select " + facet + ", count(*)" + which + "group by 1", words);
                    }
                    return words;
                })
                .toList();
    }

    private void ask(String question, String words) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, words);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }
}
