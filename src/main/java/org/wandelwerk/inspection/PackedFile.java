package org.wandelwerk.inspection;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a packed document: counted and measured before any of them is read, and then each looked at. */
final class PackedFile {

    private static final String TYPES = "[Content_Types].xml";
    private static final int MOST_PARTS = 3000;
    /** How a part begins in the list at the end of a ZIP; the letters may stand in what is packed, too. */
    private static final int LISTED = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;

    private static final int MOST_LISTED = MOST_PARTS + 100;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final long MOST_MARKUP = 60L * 1024 * 1024;
    private static final int MOST_TIMES = 200;
    private static final int HEAD = 1024;
    /** How programs of an office pack; for other ways the library may lack what unpacks them. */
    private static final Set<Integer> USUAL = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final long SMALL = 1024 * 1024;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    /** The names of parts that the file itself calls markup, in small letters. */
    private final Set<String> typed = new HashSet<>();

    private final Set<String> markup = new HashSet<>();

    private PackedFile(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    static DocumentType type(Path file) {
        try {
            checkCount(file);
            return checked(file);
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile(e);
        }
    }

    /** Before a list of them is made in memory. */
    private static void checkCount(Path file) throws IOException {
        var count = 0;
        try (var content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var word = 0;
            for (var one = content.read(); one >= 0; one = content.read()) {
                word = word << 8 | one;
                if (word == LISTED && ++count > MOST_LISTED) {
                    throw new UnusableFile("unpacked");
                }
            }
        }
    }

    private static DocumentType checked(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return new PackedFile(zip).checked();
        }
    }

    private DocumentType checked() throws IOException {
        checkNames();
        var type = type();
        measure();
        for (var entry : entries) {
            if (markup.contains(entry.getName())) {
                try (var content = zip.getInputStream(entry)) {
                    MarkupPart.check(content);
                }
            }
        }
        return type;
    }

    /** Whatever it is called: what begins like markup is read as such by somebody. */
    private static boolean isMarkup(String name, String head) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml|svg|rdf)")
                || head.replaceAll("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)|[\\x00\\s]", "")
                        .startsWith("<");
    }

    private void checkNames() {
        if (entries.size() > MOST_PARTS) {
            throw new UnusableFile("unpacked");
        }
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var name = entry.getName();
            if (!seen.add(name.toLowerCase(Locale.ROOT))
                    || name.matches("(?s)/.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?|.*\\p{Cntrl}.*")) {
                throw new UnusableFile("part", name);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnusableFile("encrypted");
            }
            if (!USUAL.contains(entry.getMethod())) {
                throw new UnusableFile("unreadable");
            }
            if (name.toLowerCase(Locale.ROOT).matches(".*vba.*\\.bin|.*/(macrosheets|activex)/.*|(basic|scripts)/.+")) {
                throw new UnusableFile("macros");
            }
            if (name.matches("(?i).*/(embeddings|externalLinks)/.*")) {
                throw new UnusableFile("embedded", name);
            }
        }
    }

    /** Nothing is taken from what the file says of its sizes. */
    private void measure() throws IOException {
        var unpacked = 0L;
        var read = 0L;
        for (var entry : entries) {
            if (!zip.canReadEntryData(entry)) {
                throw new UnusableFile("encrypted");
            }
            var size = size(entry, MOST_UNPACKED - unpacked);
            unpacked += size;
            read += markup.contains(entry.getName()) ? size : 0;
            if (read > MOST_MARKUP || size > SMALL && size > MOST_TIMES * Math.max(1, entry.getCompressedSize())) {
                throw new UnusableFile("unpacked");
            }
        }
    }

    private long size(ZipArchiveEntry entry, long most) throws IOException {
        try (var content = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
            content.mark(HEAD);
            look(entry.getName(), new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
            content.reset();
            var buffer = new byte[1 << 16];
            var size = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnusableFile("unpacked");
                }
            }
            return size;
        }
    }

    private void look(String name, String head) {
        if (isMarkup(name, head) || typed.contains(name.toLowerCase(Locale.ROOT))) {
            markup.add(name);
        }
        if (head.matches("(?s)(PK[\u0003\u0005]|Rar!|7z\u00bc\u00af|\u001f\u008b|BZh|\u00fd7zXZ|%PDF-"
                + "|\u00d0\u00cf\u0011\u00e0).*")) {
            throw new UnusableFile("embedded", name);
        }
        if (head.matches("(?s)(MZ|\u007fELF|#!|\u00ca\u00fe\u00ba\u00be).*")) {
            throw new UnusableFile("program");
        }
    }

    private DocumentType type() throws IOException {
        var openDocument = zip.getEntry("mimetype");
        if (openDocument != null) {
            return openDocument(openDocument);
        }
        var types = zip.getEntry(TYPES);
        if (types == null) {
            throw new UnusableFile("archive");
        }
        var found = new HashSet<String>();
        try (var content = limited(types)) {
            MarkupPart.read(content, at -> {
                while (at.hasNext()) {
                    if (at.next() == XMLStreamConstants.START_ELEMENT) {
                        found.add(String.valueOf(at.getAttributeValue(null, "ContentType")));
                        note(at);
                    }
                }
            });
        }
        if (found.stream().anyMatch(one -> one.matches("(?i).*(macro|vba|activex).*"))) {
            throw new UnusableFile("macros");
        }
        return main(found);
    }

    private void note(XMLStreamReader at) {
        if (String.valueOf(at.getAttributeValue(null, "ContentType")).matches("(?is).*xml.*")) {
            var part = String.valueOf(at.getAttributeValue(null, "PartName")).toLowerCase(Locale.ROOT);
            var ending = "."
                    + String.valueOf(at.getAttributeValue(null, "Extension")).toLowerCase(Locale.ROOT);
            entries.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .filter(name -> part.equals("/" + name) || name.endsWith(ending))
                    .forEach(typed::add);
        }
    }

    private static DocumentType main(Set<String> found) {
        var types = found.stream()
                .flatMap(one -> DocumentType.ofMainPart(one).stream())
                .distinct()
                .toList();
        if (types.size() != 1) {
            throw new UnusableFile("archive");
        }
        return types.getFirst();
    }

    private DocumentType openDocument(ZipArchiveEntry entry) throws IOException {
        String name;
        try (var content = limited(entry)) {
            name = new String(content.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
        var type = DocumentType.ofMediaType(name).filter(DocumentType::isOpenDocument);
        @Nullable ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (type.isEmpty() || manifest == null || zip.getEntry("content.xml") == null) {
            throw new UnusableFile("archive");
        }
        try (var content = limited(manifest)) {
            MarkupPart.read(content, at -> {
                while (at.hasNext()) {
                    if (at.next() == XMLStreamConstants.START_ELEMENT
                            && at.getLocalName().equals("encryption-data")) {
                        throw new UnusableFile("encrypted");
                    }
                }
            });
        }
        return type.get();
    }

    /** Read before the whole was measured, so that no part of it can be too large. */
    private InputStream limited(ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new UnusableFile("encrypted");
        }
        return new ByteArrayInputStream(zip.getInputStream(entry).readNBytes((int) SMALL));
    }
}
