package org.wandelwerk.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Copies the database while others write to it: its files as they are, and the log that makes them one moment's. */
final class Backup {

    private final EmbeddedPostgres server;
    private final RunningData source;
    private final BackupFolder folder;
    private final CopyProgress progress;
    private final List<Manifest.FileNote> files = new ArrayList<>();

    private Backup(EmbeddedPostgres server, RunningData source, BackupFolder folder, CopyProgress progress) {
        this.server = server;
        this.source = source;
        this.folder = folder;
        this.progress = progress;
    }

    /** Either the folder holds the whole backup in the end, or nothing is left of it. */
    static Manifest make(EmbeddedPostgres server, String database, BackupFolder folder, PrintStream output)
            throws IOException, SQLException {
        folder.requireRoom();
        var unfinished = folder.unfinished();
        if (folder.path().startsWith(server.data())) {
            throw new IOException("%s lies within the data that is to be copied".formatted(folder.path()));
        }
        ServerFolder.delete(unfinished.path());
        try (var session = BackupSession.on(server)) {
            FileCopy.createFolder(unfinished.path());
            var begun = session.begin();
            var source = RunningData.in(server.data());
            var backup = new Backup(server, source, unfinished, new CopyProgress(output, "copied", source.size()));
            var manifest = backup.copy(session, begun, database);
            unfinished.become(folder);
            return manifest;
        } finally {
            ServerFolder.delete(unfinished.path());
        }
    }

    private Manifest copy(BackupSession session, BackupSession.Begun begun, String database)
            throws IOException, SQLException {
        copyData();
        var ended = session.end();
        write(ended.label(), BackupFolder.DATA + "/backup_label");
        if (!ended.tablespaces().isBlank()) {
            throw new IOException("There are tablespaces beside the data: use PostgreSQL's own tools");
        }
        write(server.password() + "\n", BackupFolder.PASSWORD);
        copyLog(begun.firstSegment(), ended.lastSegment());
        var seal = NewestSeal.in(server, database);
        var closing = session.switchSegment();
        copyLog(ended.lastSegment() + "+", closing.lastSegment());
        // last, for a document lies in its place before its row is written
        files.addAll(server.documents().copyTo(folder.path()));
        var manifest = new Manifest(
                Manifest.FORMAT,
                version(),
                begun.postgres(),
                database,
                begun.at(),
                closing.holdsUntil(),
                seal,
                source.folders(),
                files);
        var json = new ByteArrayInputStream(manifest.toJson().getBytes(StandardCharsets.UTF_8));
        FileCopy.copy(json, folder.manifest(), Manifest.NAME);
        return manifest;
    }

    private void copyData() throws IOException {
        FileCopy.createFolder(folder.data());
        for (var name : source.folders()) {
            FileCopy.createFolder(folder.data().resolve(name));
        }
        for (var name : source.files()) {
            if (name.equals(RunningData.CONTROL_FILE)) {
                copyControlFile();
            } else {
                copyUnlessGone(name);
            }
        }
    }

    /** A table that was dropped meanwhile is gone, and the log says so. */
    private void copyUnlessGone(String name) throws IOException {
        try {
            copy(name);
        } catch (NoSuchFileException gone) {
            if (Files.exists(source.path().resolve(name))) {
                throw gone;
            }
        }
    }

    private void copy(String name) throws IOException {
        try (var content = Files.newInputStream(source.path().resolve(name))) {
            var note = FileCopy.copy(content, folder.data().resolve(name), BackupFolder.DATA + "/" + name);
            files.add(note);
            progress.add(note.size());
        }
    }

    /** It is written in one piece, yet may be read in two. */
    private void copyControlFile() throws IOException {
        var file = source.path().resolve(RunningData.CONTROL_FILE);
        var content = Files.readAllBytes(file);
        var again = Files.readAllBytes(file);
        while (!Arrays.equals(content, again)) {
            content = again;
            again = Files.readAllBytes(file);
        }
        write(content, BackupFolder.DATA + "/" + RunningData.CONTROL_FILE);
    }

    private void copyLog(String first, String last) throws IOException {
        for (var segment : source.segments(first, last)) {
            copy(RunningData.LOG_FOLDER + "/" + segment);
        }
    }

    private void write(String content, String name) throws IOException {
        write(content.getBytes(StandardCharsets.UTF_8), name);
    }

    private void write(byte[] content, String name) throws IOException {
        Path target = folder.path().resolve(name);
        files.add(FileCopy.copy(new ByteArrayInputStream(content), target, name));
    }

    private static String version() {
        var version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
