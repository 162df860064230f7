package org.wandelwerk.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Builds workbooks as offices have them. */
public final class AWorkbook {

    private AWorkbook() {}

    public static byte[] of(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Office", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One sheet with these rows. */
    public static byte[] rows(String[]... rows) {
        return of(workbook -> {
            var sheet = workbook.newWorksheet("Tabelle1");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (!rows[row][column].isEmpty()) {
                        sheet.value(row, column, rows[row][column]);
                    }
                }
            }
        });
    }
}
