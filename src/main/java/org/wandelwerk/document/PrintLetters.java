package org.wandelwerk.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces that PDF are set in, and which letters all of them have; a letter they lack is told by its number. */
final class PrintLetters {

    /** One cut of a face, as style sheets name it. */
    private record Cut(String file, String family, int weight) {

        /**
         * Without its table of substitutions: a letter that is drawn joined to the next, as "ft" is, has no character
         * of its own, and a PDF in which one cannot be read aloud is no PDF/UA (ISO 14289-1, 7.21.7).
         */
        InputStream open() {
            try (var stream =
                    Objects.requireNonNull(PrintLetters.class.getResourceAsStream("/typefaces/" + file), file)) {
                return new ByteArrayInputStream(withoutJoinedLetters(stream.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Gives the table a name that nobody looks for (OpenType 1.9.1, Organization of an OpenType font). */
        private static byte[] withoutJoinedLetters(byte[] font) {
            var tables = ByteBuffer.wrap(font);
            for (int at = DIRECTORY; at < DIRECTORY + tables.getShort(COUNT) * ENTRY; at += ENTRY) {
                if (tables.getInt(at) == SUBSTITUTIONS) {
                    tables.putInt(at, UNKNOWN);
                }
            }
            return font;
        }
    }

    private static final int COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int UNKNOWN = 0x67737562;

    private static final List<Cut> CUTS = List.of(
            new Cut("LausitzText-Regular.ttf", "Lausitz Text", 400),
            new Cut("LausitzText-Bold.ttf", "Lausitz Text", 700),
            new Cut("BricolageGrotesque-SemiBold.ttf", "Bricolage", 600));

    private final List<CmapLookup> known;
    private final Set<Integer> missing = new TreeSet<>();

    private PrintLetters(List<CmapLookup> known) {
        this.known = known;
    }

    /** Read at the first PDF and kept, because a start needs none of it. */
    private static final class Kept {

        static final List<CmapLookup> LETTERS = CUTS.stream().map(Kept::letters).toList();

        private static CmapLookup letters(Cut cut) {
            try (var stream = cut.open();
                    var font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static PrintLetters ofAllFaces() {
        return new PrintLetters(Kept.LETTERS);
    }

    static void useIn(PdfRendererBuilder builder) {
        CUTS.forEach(cut -> builder.useFont(cut::open, cut.family(), cut.weight(), FontStyle.NORMAL, true));
    }

    /** The text in letters that can be drawn. */
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                drawable.append(letter == 0xA0 ? '\u00A0' : ' ');
            } else if (isUnseen(letter)) {
                return;
            } else if (known.stream().allMatch(face -> face.getGlyphId(letter) != 0)) {
                drawable.appendCodePoint(letter);
            } else {
                missing.add(letter);
                drawable.append(name(letter));
            }
        });
        return drawable.toString();
    }

    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }

    private static String name(int letter) {
        return "[U+%04X]".formatted(letter);
    }

    /** What could not be drawn, one remark for each letter. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        missing.forEach(letter -> remarks.add("no face has the letter " + name(letter)));
        return remarks;
    }
}
