package org.wandelwerk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Refused;

class WrittenWorkbookTest {

    @Test
    void moreLinesThanASheetHoldsAreRefused() throws IOException {
        var workbook = new WrittenWorkbook(OutputStream.nullOutputStream(), "liste");
        for (int line = 0; line < WrittenWorkbook.MOST_LINES; line++) {
            workbook.add(List.of("x"));
        }
        assertThatThrownBy(() -> workbook.add(List.of("x")))
                .isInstanceOf(Refused.class)
                .hasMessage("spreadsheet.refused.sheet");
    }
}
