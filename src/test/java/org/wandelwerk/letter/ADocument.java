package org.wandelwerk.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Documents as a word processor writes them: paragraphs, each cut into pieces. */
public final class ADocument {

    private final Map<String, String> parts = new LinkedHashMap<>();

    private ADocument() {}

    /** The parts of the sample with another body; each paragraph is given as its pieces. */
    public static ADocument of(String[]... paragraphs) {
        var document = new ADocument();
        read(SampleTemplate.file()).forEach((name, text) -> document.parts.put(name, text));
        var body = Stream.of(paragraphs)
                .map(pieces -> Stream.of(pieces)
                        .map(
                                "<w:r><w:rPr><w:b/></w:rPr><w:t>%s</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>"
                                        ::formatted)
                        .collect(Collectors.joining("", "<w:p>", "</w:p>")))
                .collect(Collectors.joining());
        return document.withBody(body);
    }

    public ADocument withBody(String xml) {
        var space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return with(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(space, xml));
    }

    public ADocument with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    public ADocument without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One part of a document that has it. */
    public static String part(byte[] file, String name) {
        return Objects.requireNonNull(read(file).get(name), name);
    }

    /** The parts of a file as texts. */
    public static Map<String, String> read(byte[] file) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** What the body of a file says, without its marks. */
    public static String words(byte[] file) {
        return read(file).getOrDefault("word/document.xml", "").replaceAll("<[^>]*>", "");
    }
}
