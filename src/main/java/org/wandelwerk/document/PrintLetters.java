package org.wandelwerk.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

        InputStream open() {
            return Objects.requireNonNull(PrintLetters.class.getResourceAsStream("/typefaces/" + file), file);
        }
    }

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
