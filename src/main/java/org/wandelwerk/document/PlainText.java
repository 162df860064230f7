package org.wandelwerk.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of letters alone, in UTF-8 or in the older code of Windows. */
final class PlainText {

    private static final Charset OLDER = Charset.forName("windows-1252");

    private PlainText() {}

    static void check(Path file) throws IOException {
        for (var one : Files.readAllBytes(file)) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                throw new UnusableFile("unknown");
            }
        }
    }

    static String read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 ? text.replace("\ufeff", "") : new String(bytes, OLDER);
    }
}
