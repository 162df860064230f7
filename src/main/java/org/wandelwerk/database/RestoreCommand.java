package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return "DIR [--until 2026-01-31T10:15:00Z]  brings a backup into a home without a database";
    }

    @Override
    public int run(List<String> arguments) {
        var order = Order.read(arguments);
        return order.isEmpty()
                ? work.explain("DIR [--until MOMENT], with a moment as 2026-01-31T10:15:00Z")
                : work.run(
                        List.of(order.get().folder()),
                        (folder, home, settings) -> restore(folder, order.get().moment(), home, settings));
    }

    /** Followers of the change feed may have seen more than was restored: they rebuild in a new era. */
    @Override
    public List<String> followUp(List<String> arguments) {
        var moment = Order.read(arguments).map(Order::moment);
        return List.of(
                "begin-era",
                "restored from a backup" + moment.map(at -> " as of " + at).orElse(""));
    }

    private static void restore(BackupFolder named, @Nullable Instant moment, Path home, DatabaseSettings settings)
            throws IOException, InterruptedException, SQLException {
        var folder = Files.exists(named.manifest()) ? named : onShelf(named.path(), moment);
        System.out.println("restore from %s".formatted(folder.path()));
        var manifest = Restore.run(folder, moment, home, settings.durability(), System.out);
        System.out.println(
                moment == null
                        ? "done: all that was acknowledged before %s".formatted(manifest.holdsUntil())
                        : "done: as it was at %s".formatted(moment));
    }

    private static BackupFolder onShelf(Path path, @Nullable Instant moment) throws IOException {
        var shelf = new BackupShelf(path);
        var found = moment == null ? shelf.newest() : shelf.before(moment);
        var oldest = shelf.all().stream().findFirst();
        return found.or(() -> oldest)
                .map(KeptBackup::folder)
                .orElseThrow(() -> new IOException("%s holds no backup".formatted(path)));
    }

    /**
     * What an operator asks to be restored.
     *
     * @param folder one backup, or the folder of those that are made by themselves
     * @param until a moment with its offset, as typed; {@code null} for the end of what the backup holds
     */
    record Order(String folder, @Nullable String until) {

        static Optional<Order> read(List<String> words) {
            if (words.size() == 1) {
                return Optional.of(new Order(words.getFirst(), null));
            }
            return words.size() == 3 && words.get(1).equals("--until")
                    ? Optional.of(new Order(words.getFirst(), words.get(2)))
                    : Optional.empty();
        }

        @Nullable
        Instant moment() {
            return until == null ? null : OffsetDateTime.parse(until).toInstant();
        }
    }
}
