package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a packed file before anybody parses it. It unpacks by the same list of parts as the reader of workbooks:
 * a file cannot show one list to this and another to that.
 */
final class UnpackedSize {

    /** No list of people grows larger. */
    static final long MOST = 20L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;
    private static final int BUFFER = 16 * 1024;
    /** How programs of an office pack; for other ways the library may lack what unpacks them. */
    private static final Set<Integer> USUAL = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private UnpackedSize() {}

    /** Refuses what grows too large, what holds programs, what is no workbook, and cells beyond all measure. */
    static void check(byte[] bytes, long most) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableSheet("spreadsheet.refused.unpacked");
            }
            if (parts.stream().anyMatch(part -> isProgram(part.getName()))) {
                throw new UnreadableSheet("spreadsheet.refused.program");
            }
            if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) {
                throw new UnreadableSheet("spreadsheet.refused.workbook");
            }
            var left = most;
            for (var part : parts) {
                left -= size(zip, part, left);
            }
            for (var part : parts) {
                try (var stream = zip.getInputStream(part)) {
                    WorkbookCells.check(stream);
                }
            }
        } catch (IOException e) {
            throw new UnreadableSheet(e);
        }
    }

    private static boolean isProgram(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/");
    }

    private static long size(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        if (!zip.canReadEntryData(part) || !USUAL.contains(part.getMethod())) {
            throw new UnreadableSheet("spreadsheet.refused.unreadable");
        }
        try (var stream = zip.getInputStream(part)) {
            var buffer = new byte[BUFFER];
            var size = 0L;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableSheet("spreadsheet.refused.unpacked");
                }
            }
            return size;
        }
    }
}
