package org.wandelwerk.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a document, each of a kind that only tells what it looks like. What is given out is packed anew from
 * them, so that nothing leaves the house that was not looked at.
 */
record PackedParts(Map<String, byte[]> parts) {

    static final String TYPES = "[Content_Types].xml";
    static final String MAIN = "word/document.xml";

    private static final int MOST_PARTS = 500;
    private static final int MOST_UNPACKED = 10 * 1024 * 1024;
    private static final int LARGEST_TEXT = 2 * 1024 * 1024;

    /** How programs of an office pack; for other ways the library may lack what unpacks them. */
    private static final Set<Integer> USUAL = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    /** Everything else, such as programs, embedded files and parts of other formats, has no place in a letter. */
    private static final Pattern KNOWN = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels"
            + "|docProps/[\\w-]+\\.(xml|jpe?g|png|emf|wmf)"
            + "|(word|customXml)/(glossary/)?(_rels/)?[\\w-]+\\.(xml|xml\\.rels)"
            + "|word/(glossary/)?(theme|_rels|theme/_rels)/[\\w-]+\\.(xml|xml\\.rels)"
            + "|word/(glossary/)?media/[\\w-]+\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)"
            + "|word/fonts/[\\w-]+\\.odttf");

    PackedParts {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static PackedParts unpack(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        var left = MOST_UNPACKED;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new UnusableTemplate("letter.refused.unpacked");
            }
            if (entries.stream().noneMatch(entry -> entry.getName().equals(MAIN))) {
                throw new UnusableTemplate("letter.refused.document");
            }
            for (var entry : entries) {
                if (!entry.isDirectory()) {
                    var content = content(zip, entry, left);
                    left -= content.length;
                    add(parts, entry.getName(), content);
                }
            }
        } catch (IOException e) {
            throw new UnusableTemplate(e);
        }
        return new PackedParts(parts);
    }

    private static void add(Map<String, byte[]> parts, String name, byte[] content) {
        if (!KNOWN.matcher(name).matches()) {
            throw new UnusableTemplate("letter.refused.part", shown(name));
        }
        if (isText(name) && content.length > LARGEST_TEXT) {
            throw new UnusableTemplate("letter.refused.unpacked");
        }
        if (parts.put(name, content) != null) {
            throw new UnusableTemplate("letter.refused.unreadable");
        }
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        if (!zip.canReadEntryData(entry) || !USUAL.contains(entry.getMethod())) {
            throw new UnusableTemplate("letter.refused.unreadable");
        }
        try (var stream = zip.getInputStream(entry)) {
            var content = stream.readNBytes(most + 1);
            if (content.length > most) {
                throw new UnusableTemplate("letter.refused.unpacked");
            }
            return content;
        }
    }

    private static String shown(String name) {
        var clean = name.replaceAll("[^\\x20-\\x7e]", "?");
        return clean.length() > 80 ? clean.substring(0, 80) + "…" : clean;
    }

    static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    Set<String> names() {
        return parts.keySet();
    }

    PackedParts with(Map<String, byte[]> others) {
        var all = new LinkedHashMap<>(parts);
        all.putAll(others);
        return new PackedParts(all);
    }

    /** The same bytes for the same parts, whenever it is packed. */
    byte[] pack() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
