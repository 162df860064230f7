package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wandelwerk.database.Durability;
import org.wandelwerk.database.EmbeddedPostgres;

/**
 * What the house recorded of a rush.
 *
 * @param receivedAt for each profile when its only version was received
 * @param asTyped profiles whose every version says what their promoter typed last
 * @param doubled profiles with more than one version
 * @param inProcedure profiles whose project has exactly one first step
 * @param wholeHistory profiles of whose version history has exactly one entry
 */
record RushRecords(
        Map<String, Instant> receivedAt,
        Set<String> asTyped,
        Set<String> doubled,
        Set<String> inProcedure,
        Set<String> wholeHistory) {

    private static final String VERSIONS = """
        select p.key, count(*), min(v.handed_in_at) from profile.versions v
        join profile.profiles p on p.id = v.profile_id group by p.key\
        """;
    private static final String SUMMARIES = """
        select p.key, min(v.answers ->> 'summary'), max(v.answers ->> 'summary') from profile.versions v
        join profile.profiles p on p.id = v.profile_id group by p.key\
        """;
    private static final String MOVES = """
        select p.key, count(*), null::timestamptz from project.moves m
        join profile.profiles p on p.id = m.project_id group by p.key\
        """;
    private static final String HISTORY = """
        select p.key, count(*), null::timestamptz from history.changes c
        join profile.versions v on c.table_name = 'profile.versions' and c.row_id = v.id::text
        join profile.profiles p on p.id = v.profile_id
        where c.operation = 'I' group by p.key\
        """;

    static RushRecords in(Path home, List<RushPromoter> promoters)
            throws IOException, InterruptedException, SQLException {
        var keys = new HashSet<String>();
        promoters.forEach(promoter -> keys.add(promoter.clerk().key()));
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            var received = new HashMap<String, Instant>();
            var doubled = new HashSet<String>();
            each(server, VERSIONS, (key, count, at) -> {
                received.put(key, at);
                if (count > 1) {
                    doubled.add(key);
                }
            });
            received.keySet().retainAll(keys);
            return new RushRecords(
                    received, asTyped(server, promoters), doubled, once(server, MOVES), once(server, HISTORY));
        }
    }

    private static Set<String> asTyped(EmbeddedPostgres server, List<RushPromoter> promoters) throws SQLException {
        var typed = new HashMap<String, String>();
        promoters.forEach(promoter -> typed.put(promoter.clerk().key(), promoter.summary()));
        var asTyped = new HashSet<String>();
        try (var connection = DriverManager.getConnection(server.url("wandelwerk"), server.user(), server.password());
                var rows = connection.createStatement().executeQuery(SUMMARIES)) {
            while (rows.next()) {
                var expected = typed.getOrDefault(rows.getString(1), "");
                if (expected.equals(rows.getString(2)) && expected.equals(rows.getString(3))) {
                    asTyped.add(rows.getString(1));
                }
            }
        }
        return asTyped;
    }

    /** Whether it was received before that moment. */
    boolean isBefore(String key, Instant moment) {
        return receivedAt.getOrDefault(key, Instant.MAX).isBefore(moment);
    }

    private static Set<String> once(EmbeddedPostgres server, String query) throws SQLException {
        var once = new HashSet<String>();
        each(server, query, (key, count, _) -> {
            if (count == 1) {
                once.add(key);
            }
        });
        return once;
    }

    private interface Row {
        void take(String key, long count, Instant at);
    }

    private static void each(EmbeddedPostgres server, String query, Row row) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("wandelwerk"), server.user(), server.password());
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                var at = rows.getTimestamp(3);
                row.take(rows.getString(1), rows.getLong(2), at == null ? Instant.EPOCH : at.toInstant());
            }
        }
    }
}
