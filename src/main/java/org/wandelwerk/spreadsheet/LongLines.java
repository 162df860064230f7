package org.wandelwerk.spreadsheet;

import java.util.Iterator;

/** The lines of a table that is being read; each is made when it is asked for. */
sealed interface LongLines extends Iterator<GridLine>, AutoCloseable permits LongText, LongJson, LongWorkbook {

    /** The longest cell that is made; what is longer makes the file unreadable. */
    int LONGEST_CELL = 100_000;

    @Override
    void close();
}
