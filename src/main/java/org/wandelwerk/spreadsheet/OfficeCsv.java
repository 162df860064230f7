package org.wandelwerk.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of texts as office programs in German open it, see {@link SheetWriting}. */
public final class OfficeCsv implements WrittenLines {

    private final Writer writer;

    public OfficeCsv(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(SheetWriting.MARKER);
    }

    @Override
    public void add(List<?> cells) throws IOException {
        var between = "";
        for (var cell : cells) {
            writer.write(between);
            writer.write(
                    cell instanceof BigDecimal number
                            ? number.toPlainString().replace('.', ',')
                            : SheetWriting.cell(cell.toString()));
            between = ";";
        }
        writer.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
