package org.wandelwerk.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Migrates an empty database and generates the tables of each module from it; the build runs it from its source. */
final class GenerateTables {

    private static final String DATABASE = "build";

    private final Path migrations;
    private final Path target;

    private GenerateTables(Path migrations, Path target) {
        this.migrations = migrations;
        this.target = target;
    }

    /** Takes the folder of the migrations and the folder of the build. */
    public static void main(String[] arguments) throws Exception {
        var generation = new GenerateTables(Path.of(arguments[0]), Path.of(arguments[1]));
        var state = TablesDigest.of(generation.migrations);
        var stateFile = generation.output().resolve("digest");
        if (!Files.exists(stateFile) || !Files.readString(stateFile).equals(state)) {
            quieten();
            Files.deleteIfExists(stateFile);
            generation.run();
            Files.writeString(stateFile, state);
        }
    }

    private void run() throws Exception {
        ServerFolder.create(output().toAbsolutePath());
        removeFormerModules();
        if (modules().isEmpty()) {
            return;
        }
        try (var server = EmbeddedPostgres.start(target.resolve("generation-home"), Durability.DISPOSABLE)) {
            server.dropDatabase(DATABASE);
            server.createDatabase(DATABASE);
            Migrations.over("filesystem:" + migrations)
                    .dataSource(server.url(DATABASE), server.user(), server.password())
                    .load()
                    .migrate();
            try (var migrated = server.connect(DATABASE)) {
                Migrations.note(migrated, target.resolve("classes"));
            }
            for (var module : modules()) {
                if (hasSchema(server, module)) {
                    new ModuleTables(module, output()).generate(server, DATABASE);
                }
            }
        }
    }

    private static boolean hasSchema(EmbeddedPostgres server, String module) throws SQLException {
        try (var connection = server.connect(DATABASE);
                var schemas = connection.getMetaData().getSchemas(null, module)) {
            return schemas.next();
        }
    }

    /** Each module has a folder of migrations, and a schema of the same name. */
    private List<String> modules() throws IOException {
        if (!Files.exists(migrations)) {
            return List.of();
        }
        try (var folders = Files.list(migrations)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void removeFormerModules() throws IOException {
        var present = modules();
        var packages = output().resolve("org/wandelwerk");
        if (Files.exists(packages)) {
            try (var modules = Files.list(packages)) {
                for (var module : modules.toList()) {
                    if (!present.contains(module.getFileName().toString())) {
                        ServerFolder.delete(module);
                    }
                }
            }
        }
    }

    private Path output() {
        return target.resolve("generated-sources/jooq");
    }

    private static void quieten() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    }
}
