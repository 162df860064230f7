package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.wandelwerk.kernel.Refused;

/** A workbook with one sheet, which goes out while it is written. */
public final class WrittenWorkbook implements WrittenLines {

    /** More lines, the head among them, no sheet of a workbook has. */
    public static final int MOST_LINES = Worksheet.MAX_ROWS;

    private static final int AT_ONCE = 1000;

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public WrittenWorkbook(OutputStream out, String name) {
        this.out = out;
        this.workbook = new Workbook(out, "Wandelwerk", "1.0");
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    /** @throws Refused when no more lines fit into a sheet */
    @Override
    public void add(List<?> cells) throws IOException {
        if (row == MOST_LINES) {
            throw new Refused("spreadsheet.refused.sheet");
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof BigDecimal number) {
                sheet.value(row, column, number);
            } else {
                sheet.inlineString(row, column, cell.toString());
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
        out.flush();
    }
}
