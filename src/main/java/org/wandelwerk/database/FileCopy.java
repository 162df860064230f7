package org.wandelwerk.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes files that only their owner may read, lets them reach the disk, and tells their digest. */
final class FileCopy {

    private static final int BLOCK = 1 << 18;
    private static final FileAttribute<?> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private FileCopy() {}

    static void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder, OWNERS_FOLDER);
    }

    /** Returns what was read, which is not what the file holds a moment later. */
    static Manifest.FileNote copy(InputStream from, Path to, String name) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var target =
                FileChannel.open(to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNERS_FILE)) {
            var block = new byte[BLOCK];
            for (var length = from.read(block); length >= 0; length = from.read(block)) {
                digest.update(block, 0, length);
                size += length;
                writeAll(target, ByteBuffer.wrap(block, 0, length));
            }
            target.force(true);
        }
        return new Manifest.FileNote(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    static Manifest.FileNote note(Path file, String name) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return note(content, name);
        }
    }

    /** What lies below a folder by this name; {@code null} where nothing does, or nothing that can be read. */
    static Manifest.@Nullable FileNote noteOfReadable(Path folder, String name) {
        try {
            return note(folder.resolve(name), name);
        } catch (IOException _) {
            return null;
        }
    }

    static Manifest.FileNote note(InputStream content, String name) throws IOException {
        var digest = sha256();
        var size = 0L;
        var block = new byte[BLOCK];
        for (var length = content.read(block); length >= 0; length = content.read(block)) {
            digest.update(block, 0, length);
            size += length;
        }
        return new Manifest.FileNote(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** A folder reaches the disk like a file: without that its names may be lost. */
    static void flushFolders(Path folder) throws IOException {
        try (var folders = Files.walk(folder)) {
            for (var each : folders.filter(Files::isDirectory).toList()) {
                flush(each);
            }
        }
    }

    static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private static void writeAll(FileChannel target, ByteBuffer content) throws IOException {
        while (content.hasRemaining()) {
            target.write(content);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
