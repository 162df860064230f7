package org.wandelwerk.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.inspection.UnusableFile;

/**
 * The files below the home, each once, named by the digest of its content. A file gets its name when all of it has
 * reached the disk, and is never changed.
 */
@Component
class FileStore {

    private static final FileAttribute<?> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final int BLOCK = 1 << 16;

    private final Path folder;

    FileStore(@Value("${wandelwerk.home:./var}") Path home) {
        this.folder = home.resolve("documents");
    }

    /** A place for a file that is still being written. */
    Path incoming() throws IOException {
        var incoming = folder.resolve("incoming");
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectories(incoming, OWNERS_FOLDER);
        return Files.createTempFile(incoming, "", "");
    }

    /** Writes all of it to the disk, instead of what was there, and tells its digest. */
    String write(InputStream content, Path file, long most) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var target = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var block = new byte[BLOCK];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                size += read;
                if (size > most) {
                    throw new UnusableFile("large");
                }
                digest.update(block, 0, read);
                for (var bytes = ByteBuffer.wrap(block, 0, read); bytes.hasRemaining(); ) {
                    target.write(bytes);
                }
            }
            target.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Gives a written file its name; the same content again counts as new. */
    synchronized void keep(Path file, String digest) throws IOException {
        var target = path(digest);
        if (Files.exists(target)) {
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(file));
            return;
        }
        var part = part(digest);
        Files.createDirectories(part, OWNERS_FOLDER);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        flush(part);
        flush(folder);
    }

    private static void flush(Path changed) throws IOException {
        try (var channel = FileChannel.open(changed)) {
            channel.force(true);
        }
    }

    Path path(String digest) {
        if (!digest.matches(DIGEST)) {
            throw new IllegalArgumentException(digest);
        }
        return part(digest).resolve(digest);
    }

    private Path part(String digest) {
        return folder.resolve(digest.substring(0, 2));
    }

    /** The digests of files that were stored before that moment. */
    List<String> olderThan(Instant moment) throws IOException {
        var old = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var parts = Files.newDirectoryStream(folder)) {
                for (var part : parts) {
                    addOld(part, moment, old);
                }
            }
        }
        return old;
    }

    private static void addOld(Path part, Instant moment, List<String> old) throws IOException {
        try (var files = Files.newDirectoryStream(part)) {
            for (var file : files) {
                if (isOlder(file, moment)) {
                    old.add(file.getFileName().toString());
                }
            }
        }
    }

    /** What went meanwhile is not old. */
    static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(moment)) < 0;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Takes files away that nobody names, unless somebody brought the same ones meanwhile, and what was broken off. */
    synchronized int remove(Collection<String> names, Instant storedBefore) throws IOException {
        var removed = 0;
        for (var name : Set.copyOf(names)) {
            var file = name.matches(DIGEST)
                    ? path(name)
                    : folder.resolve("incoming").resolve(name);
            if (isOlder(file, storedBefore) && Files.deleteIfExists(file)) {
                removed++;
            }
        }
        return removed;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
