package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what a file is by its content, and refuses what could do something when it is opened. */
public final class FileInspection {

    private static final int HEAD = 4096;

    private FileInspection() {}

    /** @param name what it is called; its end has to say what it is */
    public static DocumentType inspect(Path file, String name) throws IOException {
        var type = type(file, name);
        var promised = DocumentType.promisedBy(name);
        if (promised.isEmpty()) {
            throw new UnusableFile("ending", name);
        }
        if (promised.get() != type) {
            throw new UnusableFile("other", type.name());
        }
        return type;
    }

    private static DocumentType type(Path file, String name) throws IOException {
        var head = head(file);
        if (head.isEmpty()) {
            throw new UnusableFile("empty");
        }
        if (head.startsWith("%PDF-")) {
            PdfInspection.check(file);
            return DocumentType.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return PackedFile.type(file);
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            PictureInspection.check(file, "png");
            return DocumentType.PNG;
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            PictureInspection.check(file, "jpeg");
            return DocumentType.JPEG;
        }
        refuseKnown(head);
        PlainText.check(file);
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? DocumentType.CSV : DocumentType.TXT;
    }

    private static String head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** Those that are often tried, so that the answer says more than that they are unknown. */
    private static void refuseKnown(String head) {
        if (head.matches("(?s)(MZ|\u007fELF|#!|\u00ca\u00fe\u00ba\u00be|\u00cf\u00fa\u00ed\u00fe).*")) {
            throw new UnusableFile("program");
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new UnusableFile("old");
        }
        if (head.matches("(?s)(Rar!|7z\u00bc\u00af|\u001f\u008b|BZh|\u00fd7zXZ|PK).*")) {
            throw new UnusableFile("archive");
        }
        var words = head.toLowerCase(Locale.ROOT);
        if (words.contains("<svg")) {
            throw new UnusableFile("svg");
        }
        if (words.matches("(?s)(\u00ef\u00bb\u00bf)?\\s*<.*") || words.contains("<html") || words.contains("<script")) {
            throw new UnusableFile("html");
        }
        if (words.contains("%pdf-")) {
            throw new UnusableFile("unreadable");
        }
    }
}
