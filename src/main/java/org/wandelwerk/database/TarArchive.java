package org.wandelwerk.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks the plain kind of tar file: folders, files and symbolic links with short names. */
record TarArchive(InputStream content) {

    private static final int BLOCK = 512;

    void unpack(Path folder) throws IOException {
        var header = content.readNBytes(BLOCK);
        while (header.length == BLOCK && header[0] != 0) {
            unpackEntry(folder, header);
            header = content.readNBytes(BLOCK);
        }
    }

    private void unpackEntry(Path folder, byte[] header) throws IOException {
        var target = folder.resolve(text(header, 0, 100)).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leaves its folder: " + target);
        }
        switch (header[156]) {
            case '5' -> ServerFolder.create(target);
            case '2' -> {
                ServerFolder.create(parent(target));
                Files.createSymbolicLink(target, Path.of(text(header, 157, 100)));
            }
            case '0', 0 -> unpackFile(target, number(header, 124, 12), (number(header, 100, 8) & 0111) != 0);
            default -> throw new IOException("The archive holds an unknown kind of entry: " + target);
        }
    }

    private void unpackFile(Path target, long size, boolean isProgram) throws IOException {
        ServerFolder.create(parent(target));
        try (var file = Files.newOutputStream(target)) {
            var left = size;
            while (left > 0) {
                var part = content.readNBytes((int) Math.min(left, 1 << 16));
                if (part.length == 0) {
                    throw new IOException("The archive ends within " + target);
                }
                file.write(part);
                left -= part.length;
            }
        }
        content.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        if (isProgram) {
            ServerFolder.open(target);
        } else {
            ServerFolder.readable(target);
        }
    }

    private static Path parent(Path target) throws IOException {
        var parent = target.getParent();
        if (parent == null) {
            throw new IOException("The archive has an entry without a folder: " + target);
        }
        return parent;
    }

    private static String text(byte[] header, int from, int length) {
        var end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long number(byte[] header, int from, int length) {
        return Long.parseLong(text(header, from, length).strip(), 8);
    }
}
