package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a file that was looked at, as many as somebody would search for. */
public final class WrittenText {

    public static final int MOST_LETTERS = 100_000;
    /** Before what is empty was taken out; no more than this is brought into memory. */
    private static final int MOST_RAW = 4 * MOST_LETTERS;

    private static final int MOST_PAGES = 500;

    /** After which of the elements a new line begins, or a word ends. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "row", "tr", "br", "tab", "cell", "table-cell");

    private WrittenText() {}

    /** Empty for pictures; it stops where there are too many letters. */
    public static String of(Path file, DocumentType type) throws IOException {
        var letters = switch (type) {
            case PDF -> pdf(file);
            case DOCX -> parts(file, "word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");
            case XLSX -> parts(file, "xl/(sharedStrings|worksheets/sheet\\d+)\\.xml");
            case PPTX -> parts(file, "ppt/(slides|notesSlides)/\\w+\\.xml");
            case ODT, ODS, ODP -> parts(file, "content\\.xml");
            case CSV, TXT -> PlainText.read(file, MOST_RAW);
            case PNG, JPEG -> "";
        };
        return cut(
                cut(letters, MOST_RAW)
                        .replaceAll("[\\p{Cc}&&[^\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]", " ")
                        .replaceAll("[ \\u00a0]+", " ")
                        .replaceAll(" ?\\n[ \\n]*", "\n")
                        .strip(),
                MOST_LETTERS);
    }

    /** Never through a letter that takes two places. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = new StringBuilder();
            var pages = Math.min(MOST_PAGES, document.getNumberOfPages());
            for (int page = 1; page <= pages && text.length() < MOST_LETTERS; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document));
            }
            return text.toString();
        }
    }

    private static String parts(Path file, String names) throws IOException {
        var text = new StringBuilder();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().matches(names) && text.length() < MOST_LETTERS) {
                    try (var content = zip.getInputStream(entry)) {
                        MarkupPart.read(content, at -> {
                            while (at.hasNext() && text.length() < MOST_LETTERS) {
                                add(text, at.next(), at);
                            }
                        });
                    }
                }
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, int event, XMLStreamReader at) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            var letters = at.getText();
            text.append(letters, 0, Math.min(letters.length(), MOST_RAW));
        } else if (event == XMLStreamConstants.END_ELEMENT && LINES.contains(at.getLocalName())) {
            text.append('\n');
        }
    }
}
