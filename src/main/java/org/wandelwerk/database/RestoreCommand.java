package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.env.Environment;
import org.wandelwerk.command.ColdCommand;

/** {@code restore DIR}: brings a backup into a home without a database. */
final class RestoreCommand implements ColdCommand {

    private final ServerWork work;

    RestoreCommand(Environment settings) {
        this.work = new ServerWork("restore", settings);
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "DIR  brings a backup into a home without a database";
    }

    @Override
    public int run(List<String> arguments) {
        return work.run(arguments, RestoreCommand::restore);
    }

    /** Followers of the change feed may have seen more than was restored: they rebuild in a new era. */
    @Override
    public List<String> followUp(List<String> arguments) {
        return List.of("begin-era", "restored from a backup");
    }

    private static void restore(BackupFolder folder, Path home, DatabaseSettings settings)
            throws IOException, InterruptedException, SQLException {
        System.out.println("restore from %s".formatted(folder.path()));
        var manifest = Restore.run(folder, home, settings.durability(), System.out);
        System.out.println("done: all that was acknowledged before %s".formatted(manifest.holdsUntil()));
    }
}
