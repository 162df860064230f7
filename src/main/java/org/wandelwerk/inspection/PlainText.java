package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file of letters alone, in UTF-8 or in the older code of Windows. */
final class PlainText {

    private static final Charset OLDER = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    private PlainText() {}

    static void check(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                for (int at = 0; at < read; at++) {
                    check(block[at]);
                }
            }
        }
    }

    private static void check(byte one) {
        if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
            throw new UnusableFile("unknown");
        }
    }

    /** Its beginning; the rest is not brought into memory. */
    static String read(Path file, int mostBytes) throws IOException {
        byte[] bytes;
        try (var content = Files.newInputStream(file)) {
            bytes = whole(content.readNBytes(mostBytes), mostBytes);
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text.replace("\ufeff", "") : new String(bytes, OLDER);
    }

    /** Without a letter at the end that was cut through. */
    private static byte[] whole(byte[] bytes, int most) {
        if (bytes.length < most) {
            return bytes;
        }
        var end = bytes.length;
        while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] & 0xc0) == 0x80) {
            end--;
        }
        var isLead = end > 0 && (bytes[end - 1] & 0xc0) == 0xc0;
        return Arrays.copyOf(bytes, isLead ? end - 1 : end);
    }
}
