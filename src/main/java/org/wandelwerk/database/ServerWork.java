package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.wandelwerk.command.CommandLine;

/** Work of the operator on the files of the embedded server: says plainly what went wrong. */
final class ServerWork {

    private static final int FAILED = 1;

    private final String name;
    private final Environment environment;

    ServerWork(String name, Environment environment) {
        this.name = name;
        this.environment = environment;
    }

    /** The work with the folder that the operator named. */
    interface Act {
        /** Whether all is well; what is not was told. */
        boolean run(BackupFolder folder, Path home, DatabaseSettings settings)
                throws IOException, InterruptedException, SQLException;
    }

    int run(List<String> arguments, Act act) {
        var settings = Binder.get(environment).bindOrCreate("wandelwerk.database", DatabaseSettings.class);
        if (arguments.size() != 1) {
            return explain("DIR");
        }
        if (StringUtils.hasText(settings.url())) {
            return fail("the database is your own (WANDELWERK_DATABASE_URL): use the tools of its operator,"
                    + " such as pg_basebackup or pgBackRest");
        }
        try {
            return act.run(BackupFolder.at(arguments.getFirst()), home(), settings) ? 0 : CommandLine.WITH_FINDINGS;
        } catch (IOException
                | SQLException
                | InterruptedException
                | DateTimeException
                | IllegalStateException failure) {
            return fail(String.valueOf(failure.getMessage()));
        }
    }

    int explain(String usage) {
        System.err.println("Usage: wandelwerk %s %s".formatted(name, usage));
        return CommandLine.UNKNOWN;
    }

    private Path home() {
        return Path.of(environment.getProperty("wandelwerk.home", "./var"));
    }

    private int fail(String why) {
        System.err.println("%s failed: %s".formatted(name, why));
        return FAILED;
    }
}
