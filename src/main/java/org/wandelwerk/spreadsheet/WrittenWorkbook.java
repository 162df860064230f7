package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, which goes out while it is written. */
public final class WrittenWorkbook implements WrittenLines {

    private static final int AT_ONCE = 1000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public WrittenWorkbook(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Wandelwerk", "1.0");
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cell.toString());
            }
        }
        row++;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
