package org.wandelwerk.spreadsheet;

import java.util.Arrays;
import java.util.Locale;

/** Tells by its first bytes what a file is, whatever it is called. */
public final class GridReading {

    static final byte[] ZIP = {'P', 'K', 3, 4};
    static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private GridReading() {}

    public static Grid read(SheetFile file) {
        var bytes = file.bytes();
        if (bytes.length == 0) {
            throw new UnreadableSheet("spreadsheet.refused.empty");
        }
        if (bytes.length > SheetFile.MOST) {
            throw new UnreadableSheet("spreadsheet.refused.size");
        }
        if (begins(bytes, OLE)) {
            throw new UnreadableSheet("spreadsheet.refused.old");
        }
        if (begins(bytes, ZIP)) {
            UnpackedSize.check(bytes, UnpackedSize.MOST);
            return WorkbookGrid.read(bytes);
        }
        var ending = file.name().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".xlsx") || ending.endsWith(".xls") || ending.endsWith(".ods")) {
            throw new UnreadableSheet("spreadsheet.refused.unreadable");
        }
        return CsvGrid.read(bytes);
    }

    static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
