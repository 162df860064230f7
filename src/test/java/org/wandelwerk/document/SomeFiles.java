package org.wandelwerk.document;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files of our own making, harmless ones and such as would do harm. */
public final class SomeFiles {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private SomeFiles() {}

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same, whose parts say that they were packed in another way. */
    public static byte[] packedBy(int method, byte[] zip) {
        var other = zip.clone();
        for (int at = 0; at < other.length - 12; at++) {
            var head = new String(other, at, 4, StandardCharsets.ISO_8859_1);
            if (head.equals("PK\u0003\u0004") || head.equals("PK\u0001\u0002")) {
                other[at + (head.charAt(2) == 3 ? 8 : 10)] = (byte) method;
            }
        }
        return other;
    }

    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        if (name.equals("mimetype")) {
            var checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String relationship(String type, String target, boolean isOutside) {
        return RELATIONSHIPS.formatted("<Relationship Id=\"r1\" Type=\"http://x/relationships/%s\" Target=\"%s\"%s/>"
                .formatted(type, target, isOutside ? " TargetMode=\"External\"" : ""));
    }

    /** The parts of a document of a word processor, with a paragraph for each text. */
    static Map<String, byte[]> docx(String body) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + OFFICE
                        + "wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", bytes(relationship("officeDocument", "word/document.xml", false)));
        parts.put(
                "word/document.xml",
                bytes("<w:document xmlns:w=\"http://w\"><w:body>" + body + "</w:body></w:document>"));
        return parts;
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static Map<String, byte[]> xlsx(String cells) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + OFFICE
                        + "spreadsheetml.sheet.main+xml\"/></Types>"));
        parts.put("xl/workbook.xml", bytes("<workbook/>"));
        parts.put("xl/sharedStrings.xml", bytes("<sst><si><t>" + cells + "</t></si></sst>"));
        return parts;
    }

    static Map<String, byte[]> odt(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put("META-INF/manifest.xml", bytes("<manifest:manifest xmlns:manifest=\"m\"/>"));
        parts.put(
                "content.xml",
                bytes("<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:xlink=\"x\">" + "<text:p>"
                        + text + "</text:p></office:document-content>"));
        return parts;
    }

    public static byte[] pdf(String text) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A PDF in plain letters, with objects of its own beside a page. */
    static byte[] plainPdf(String catalog, String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalog + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n");
        for (int at = 0; at < objects.length; at++) {
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(at + 4, objects[at]));
        }
        pdf.append("trailer\n<< /Root 1 0 R /Size %d >>\n%%%%EOF\n".formatted(objects.length + 4));
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] picture(String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A grey photo of nothing but noise, packed so hard that a better copy takes more room. */
    static byte[] noise(int side, float quality) {
        var grey = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        new Random(1).nextBytes(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(grey, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
