package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.env.Environment;
import org.wandelwerk.command.ColdCommand;

/** {@code backup DIR}: copies the embedded database while the house serves. */
final class BackupCommand implements ColdCommand {

    private final ServerWork work;

    BackupCommand(Environment settings) {
        this.work = new ServerWork("backup", settings);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "DIR  copies the embedded database to a new folder, while the server runs";
    }

    @Override
    public int run(List<String> arguments) {
        return work.run(arguments, BackupCommand::backup);
    }

    private static boolean backup(BackupFolder folder, Path home, DatabaseSettings settings)
            throws IOException, InterruptedException, SQLException {
        if (!Files.exists(home) || !ServerFolder.in(home).isInitialised()) {
            throw new IOException("%s holds no database".formatted(home));
        }
        System.out.println("backup to %s".formatted(folder.path()));
        try (var server = EmbeddedPostgres.start(home, settings.durability())) {
            var manifest = Backup.make(server, settings.name(), folder, System.out);
            var seal = manifest.newestSeal();
            System.out.println("done: %d files, %d MB, all that was acknowledged before %s%s"
                    .formatted(
                            manifest.files().size(),
                            manifest.size() / 1_000_000,
                            manifest.holdsUntil(),
                            seal == null ? "" : ", newest seal %d %s".formatted(seal.number(), seal.hash())));
        }
        return true;
    }
}
