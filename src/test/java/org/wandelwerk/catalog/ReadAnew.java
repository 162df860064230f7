package org.wandelwerk.catalog;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.wandelwerk.TestDatabase;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.HashedId;

/** A file for the office, and a collection that is read piece by piece, in the order of its lines. */
record ReadAnew(String database) {

    /** A collection is read anew in pieces of 2,000. */
    private static final int LINES = 16_000;

    private static final UUID COLLECTION = HashedId.of("reference", "collection", "probe");

    static final String FIRST = "Erstling";
    static final String LAST = "Letztling";

    void load() throws SQLException {
        write(
                "insert into document.documents (id, owner_kind, owner_id) values (%s, 'draft-idea', %s)"
                        .formatted(id(1), id(2)),
                """
                insert into document.versions (id, document_id, number, name, digest, size, type, audience, state,
                reason, remark, uploaded_at, one_time_key) values (%s, %s, 1, 'Gutachten.txt',
                repeat('0', 64), 9, 'TXT', array['%s'], 'CLEARED', '', '', now(), md5('1'))
                """.formatted(id(3), id(1), AudienceToken.role("office").printed()),
                """
                insert into reference.collections (id, key, name_de, publisher, source, licence, as_of)
                values ('%s', 'probe', 'Probe', 'Amt', 'https://example.org', 'frei', '2026-01-01')
                """.formatted(COLLECTION),
                """
                insert into reference.operations (id, collection_id, key, title, is_withheld, digest)
                select lpad(to_hex(n), 32, '0')::uuid, '%s', 'k' || n,
                case n when 1 then '%s' when %d then '%s' else 'Radweg ' || n end, false, gen_random_uuid()
                from generate_series(1, %d) n
                """.formatted(COLLECTION, FIRST, LINES, LAST, LINES));
    }

    private static String id(int number) {
        return "'" + new UUID(0, number) + "'";
    }

    /** Each line gets another title. */
    void change() throws SQLException {
        write(
                "update reference.operations set title = title || ' neu'",
                "update reference.collections set name_de = 'Neue Probe'");
    }

    private void write(String... statements) throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.url(database), server.user(), server.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var one : statements) {
                statement.execute(one);
            }
            connection.commit();
        }
    }
}
