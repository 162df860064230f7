package org.wandelwerk.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what is packed in a PDF without keeping it, to know how large it gets before a reader does so. */
final class PackedStreams {

    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int MOST_STREAMS = 200_000;
    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream(\\r\\n|\\n|\\r)");

    /** Packed twice, or by means that grow without measure. */
    private static final Pattern UNUSUAL = Pattern.compile("/(LZWDecode|RunLengthDecode)"
            + "|/F(lateDecode|l)\\b[^\\]>]{0,40}/F(lateDecode|l)\\b|/Filter\\s*\\[?[^\\]>]{0,80}#");

    /** One within the other, deeper than any reader can follow. */
    private static final Pattern DEEP = Pattern.compile("(?:\\[\\s*+){500}+|(?:<<\\s*+(?:/\\w++\\s*+)?+){500}+");

    private PackedStreams() {}

    static void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (UNUSUAL.matcher(text).find()) {
            throw new UnusableFile("packing");
        }
        if (DEEP.matcher(text).find()) {
            throw new UnusableFile("unreadable");
        }
        var streams = BEGIN.matcher(text);
        var unpacked = 0L;
        var count = 0;
        while (streams.find()) {
            if (++count > MOST_STREAMS) {
                throw new UnusableFile("unpacked");
            }
            unpacked += size(bytes, streams.end());
            if (unpacked > MOST_UNPACKED) {
                throw new UnusableFile("unpacked");
            }
        }
    }

    /** What is not packed by this means is not counted. */
    private static long size(byte[] bytes, int start) {
        if (start + 1 >= bytes.length || (bytes[start] & 0x0f) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            var buffer = new byte[1 << 16];
            for (var read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                if (inflater.getBytesWritten() > LARGEST) {
                    throw new UnusableFile("unpacked");
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException _) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
