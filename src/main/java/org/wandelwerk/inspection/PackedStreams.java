package org.wandelwerk.inspection;

import java.io.IOException;
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
    private static final int BLOCK = 1 << 16;

    /** A reader takes the two bytes in front of what is packed for granted, whatever they are. */
    private static final int HEADER = 2;

    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream *+(?:\\r\\n|\\n|\\r)?+");

    /**
     * How a stream is packed, told by a reference, with hidden letters, twice, by more than eight means, or by means
     * that grow unmeasured.
     */
    private static final Pattern UNUSUAL = Pattern.compile(("/(LZWDecode|RunLengthDecode)\\b"
                    + "|/(?=[A-Za-z]*+#)(F|#46)(i|#69)(l|#6[Cc])(t|#74)(e|#65)(r|#72)"
                    + "|/Filter(?![\\w.#-])(?!_*+(/[A-Za-z0-9]++(?!#)|\\[(_*+/[A-Za-z0-9]++)*+_*+\\]))"
                    + "|/Filter_*+\\[_*+/\\w++(_*+/\\w++){0,6}?_*+/F(lateDecode|l)\\b"
                    + "|/Filter_*+\\[?(_*+/\\w++){0,6}?_*+/(LZW|RL)\\b"
                    + "|/Filter_*+\\[(_*+/\\w++){8}")
            .replace("_", "[\\s\\x00]"));

    /** The mark of a stream that holds objects. */
    private static final Pattern OBJECTS = Pattern.compile("/(F|#46)(i|#69)(r|#72)(s|#73)(t|#74)(?![A-Za-z])");

    private static final Pattern LETTERS_ONLY = Pattern.compile("/(ASCII(Hex|85)Decode|AHx|A85)\\b");

    private final byte[] bytes;
    private final FileLetters letters;
    private final CountedParts parts = new CountedParts();
    private long unpacked;

    private PackedStreams(byte[] bytes) {
        this.bytes = bytes;
        this.letters = new FileLetters(bytes, 0, bytes.length);
    }

    static void check(Path file) throws IOException {
        new PackedStreams(Files.readAllBytes(file)).check();
    }

    private void check() {
        parts.add(bytes, 0, bytes.length);
        if (UNUSUAL.matcher(letters).find()) {
            throw new UnusableFile("packing");
        }
        var streams = BEGIN.matcher(letters);
        var before = 0;
        for (var count = 1; streams.find(); count++) {
            var isOfObjects = isOfObjects(letters.subSequence(before, streams.start()));
            unpacked += size(streams.end(), isOfObjects);
            before = streams.end();
            if (count > MOST_STREAMS || unpacked > MOST_UNPACKED) {
                throw new UnusableFile("unpacked");
            }
        }
    }

    private static boolean isOfObjects(CharSequence before) {
        if (!OBJECTS.matcher(before).find()) {
            return false;
        }
        if (LETTERS_ONLY.matcher(before).find()) {
            throw new UnusableFile("packing");
        }
        return true;
    }

    /** What was read counts, too, so that nothing is read again and again. */
    private long size(int start, boolean isOfObjects) {
        var from = Math.min(bytes.length, start + HEADER);
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var buffer = new byte[BLOCK];
            for (var read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                if (inflater.getBytesWritten() > LARGEST) {
                    throw new UnusableFile("unpacked");
                }
                if (isOfObjects) {
                    parts.add(buffer, 0, read);
                }
            }
            return inflater.getBytesWritten() + inflater.getBytesRead();
        } catch (DataFormatException _) {
            return inflater.getBytesWritten() + inflater.getBytesRead();
        } finally {
            inflater.end();
        }
    }
}
