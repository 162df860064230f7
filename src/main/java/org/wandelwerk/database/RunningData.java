package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a backup takes along of the data folder of a server that goes on working. */
record RunningData(Path path, List<String> folders, List<String> files, long size) {

    /** It comes last, because it tells from where on the others are valid. */
    static final String CONTROL_FILE = "global/pg_control";

    static final String LOG_FOLDER = "pg_wal";

    /** What a server makes anew, and the log, which is taken at the end. */
    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            LOG_FOLDER);

    private static final Pattern LEFT_OUT =
            Pattern.compile("postmaster\\.(pid|opts)|backup_label.*|tablespace_map.*|backup_manifest|.*\\.tmp"
                    + "|pg_internal\\.init.*|pgsql_tmp.*|t\\d+_\\d+.*");

    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final Pattern BRANCH = Pattern.compile("[0-9A-F]{8}\\.history");

    static RunningData in(Path path) throws IOException {
        var visitor = new Visitor(path);
        Files.walkFileTree(path, visitor);
        visitor.files.remove(CONTROL_FILE);
        visitor.files.add(CONTROL_FILE);
        return new RunningData(path, visitor.folders, visitor.files, visitor.size);
    }

    /** The parts of the log behind the first name up to the last one, and the notes where it branched off. */
    List<String> segments(String first, String last) throws IOException {
        try (var segments = Files.list(path.resolve(LOG_FOLDER))) {
            return segments.map(segment -> segment.getFileName().toString())
                    .filter(name -> BRANCH.matcher(name).matches() || isSegment(name, first, last))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSegment(String name, String first, String last) {
        return SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    /** Files and folders may vanish while it looks. */
    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<String> folders = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private long size;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            var name = root.relativize(folder).toString();
            folders.add(name);
            return LEFT_EMPTY.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isSymbolicLink()) {
                throw new IOException("%s leads out of the data folder: use PostgreSQL's own tools".formatted(file));
            }
            if (!LEFT_OUT.matcher(file.getFileName().toString()).matches()) {
                files.add(root.relativize(file).toString());
                size += attributes.size();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure == null || failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
