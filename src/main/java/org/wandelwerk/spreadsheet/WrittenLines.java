package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.util.List;

/** A table that is written line by line, however long it becomes: what was written is forgotten. */
public sealed interface WrittenLines extends AutoCloseable permits OfficeCsv, WrittenWorkbook {

    /** One line; numbers are written as such. */
    void add(List<?> cells) throws IOException;

    @Override
    void close() throws IOException;
}
