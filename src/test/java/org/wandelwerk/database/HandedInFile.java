package org.wandelwerk.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A file that was handed in as the house does it: it lies in its place, whole, before a row names it. */
final class HandedInFile {

    private HandedInFile() {}

    /** Its digest. The file is a page of the handbook for operators. */
    static String of(String page, EmbeddedPostgres server, String database, Path home)
            throws IOException, SQLException {
        var content = Files.readAllBytes(Path.of("docs/operate", page));
        var digest = FileCopy.note(new ByteArrayInputStream(content), page).sha256();
        var file = in(home, digest);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        var document = UUID.randomUUID();
        var rows = List.of(
                "insert into document.documents (id, owner_kind, owner_id) values ('%s', 'project', '%s')"
                        .formatted(document, UUID.randomUUID()),
                ("insert into document.versions (id, document_id, number, name, digest, size, type, audience, state,"
                                + " reason, remark, uploaded_at, one_time_key) values ('%s', '%s', 1, '%s', '%s', %d,"
                                + " 'TXT', '{office}', 'UNCHECKED', '', '', now(), '%s')")
                        .formatted(UUID.randomUUID(), document, page, digest, content.length, digest.substring(0, 32)));
        try (var connection = server.connect(database);
                var statement = connection.createStatement()) {
            for (var row : rows) {
                statement.execute(row);
            }
        }
        return digest;
    }

    /** Where it lies in a home. */
    static Path in(Path home, String digest) {
        return new StoredDocuments(home.resolve(StoredDocuments.NAME)).file(digest);
    }
}
