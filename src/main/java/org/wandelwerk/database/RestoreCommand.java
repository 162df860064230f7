package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.wandelwerk.command.ColdCommand;

/** {@code restore DIR}: brings a backup into a home without a database. */
final class RestoreCommand implements ColdCommand {

    private static final String WORDS =
            "DIR [--until 2026-01-31T10:15:00Z | --as-of-backup] [--only-whole] [--unchecked]";

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
        return WORDS + "  brings a backup and the log behind it into a home without a database";
    }

    @Override
    public int run(List<String> arguments) {
        var order = Order.read(arguments);
        return order.isEmpty()
                ? work.explain(WORDS)
                : work.run(
                        List.of(order.get().folder()),
                        (folder, home, settings) -> restore(folder, order.get(), home, settings));
    }

    /** Followers of the change feed may have seen more than was restored: they rebuild in a new era. */
    @Override
    public List<String> followUp(List<String> arguments) {
        var moment = Order.read(arguments).map(Order::moment);
        return List.of(
                "begin-era",
                "restored from a backup" + moment.map(at -> " as of " + at).orElse(""));
    }

    private static boolean restore(BackupFolder named, Order order, Path home, DatabaseSettings settings)
            throws IOException, InterruptedException, SQLException {
        var reach = order.reach();
        var folder = Files.exists(named.manifest()) ? named : onShelf(new BackupShelf(named.path()), order);
        System.out.println("restore from %s, %s".formatted(folder.path(), checkOf(folder, order)));
        return Restore.run(folder, reach, order.damage(), home, settings.durability(), System.out)
                .findings()
                .isEmpty();
    }

    /** What an operator made by hand has no check; of those made by themselves, one without is not to be relied on. */
    private static String checkOf(BackupFolder folder, Order order) throws IOException {
        var kept = KeptBackup.in(folder);
        var checkedAt = kept.isPresent() ? kept.get().checkedAt() : Optional.<Instant>empty();
        if (kept.isPresent() && checkedAt.isEmpty() && !order.isUnchecked()) {
            throw new IOException(("%s was never checked: there is no %s. Take another,"
                            + " or add --unchecked to restore it all the same")
                    .formatted(folder.path(), kept.get().checkNote()));
        }
        return checkedAt.map(at -> "checked " + at).orElse("which was never checked");
    }

    /** The newest checked one, before the moment if one is named; what is newer and unchecked is told. */
    private static BackupFolder onShelf(BackupShelf shelf, Order order) throws IOException {
        var unchecked = shelf.unchecked().stream().map(KeptBackup::name).toList();
        if (order.isUnchecked()) {
            throw new IOException("--unchecked is for one backup: name it, such as one of %s".formatted(unchecked));
        }
        var moment = order.moment();
        var found = moment == null ? shelf.newest() : shelf.before(moment);
        var oldest = shelf.checked().stream().findFirst();
        var backup = found.or(() -> oldest)
                .orElseThrow(() -> new IOException(
                        "%s holds no checked backup; without a check: %s".formatted(shelf.path(), unchecked)));
        unchecked.forEach(name -> System.out.println("passed over, because it was never checked: " + name));
        return backup.folder();
    }

    /**
     * What an operator asks to be restored.
     *
     * @param folder one backup, or the folder of those that are made by themselves
     * @param until a moment with its offset, as typed; {@code null} for the end of the log
     * @param isAsOfBackup whether the log behind the backup is left aside
     * @param isOnlyWhole whether nothing is brought back when one file of a document is damaged
     * @param isUnchecked whether a backup is taken that was never started for a try
     */
    record Order(
            String folder, @Nullable String until, boolean isAsOfBackup, boolean isOnlyWhole, boolean isUnchecked) {

        static Optional<Order> read(List<String> words) {
            var options = new ArrayList<>(words.subList(Math.min(1, words.size()), words.size()));
            var isUnchecked = options.remove("--unchecked");
            var isOnlyWhole = options.remove("--only-whole");
            var isAsOfBackup = options.remove("--as-of-backup");
            var until = options.size() == 2 && options.getFirst().equals("--until") ? options.getLast() : null;
            var isClear = until == null ? options.isEmpty() : !isAsOfBackup;
            return words.isEmpty() || words.getFirst().startsWith("--") || !isClear
                    ? Optional.empty()
                    : Optional.of(new Order(words.getFirst(), until, isAsOfBackup, isOnlyWhole, isUnchecked));
        }

        @Nullable
        Instant moment() {
            return until == null ? null : OffsetDateTime.parse(until).toInstant();
        }

        Restore.Damage damage() {
            return isOnlyWhole ? Restore.Damage.REFUSED : Restore.Damage.LISTED;
        }

        Restore.Reach reach() {
            var moment = moment();
            if (moment != null) {
                return (folder, manifest) -> PointInTime.at(moment, folder, manifest);
            }
            return isAsOfBackup ? PointInTime::asOfBackup : PointInTime::atTheEnd;
        }
    }
}
