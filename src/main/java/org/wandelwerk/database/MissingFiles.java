package org.wandelwerk.database;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The documents whose file is not there, looked for beside the house after a restore. */
final class MissingFiles {

    /** Of what was refused or removed the file may be gone. */
    private static final String NAMED = """
        select version.digest, format('version %s of %s, handed in %s', version.id, document.owner_kind,
            to_char(version.uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        from document.versions version
        join document.documents document on document.id = version.document_id
        where version.state <> 'REFUSED' and document.removed_at is null
        order by version.uploaded_at, version.id
        """;

    private MissingFiles() {}

    /** One line for each, the oldest first. */
    static List<String> in(EmbeddedPostgres server, String database, StoredDocuments files) throws SQLException {
        var missing = new ArrayList<String>();
        if (!server.hasDatabase(database)) {
            return missing;
        }
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            if (!isKept(connection)) {
                return missing;
            }
            try (var rows = statement.executeQuery(NAMED)) {
                while (rows.next()) {
                    var file = files.file(rows.getString(1));
                    if (!Files.exists(file)) {
                        missing.add(rows.getString(2) + ", " + file);
                    }
                }
            }
        }
        return missing;
    }

    private static boolean isKept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('document.versions') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
