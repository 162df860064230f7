package org.wandelwerk.reference;

import java.util.List;

/** What came of reading a line of a table. */
sealed interface ReadLine {

    /** It tells of an operation. */
    record Told(int line, FundedOperation operation) implements ReadLine {}

    /** Something in it cannot be read, and nothing of it is taken. */
    record Wrong(List<RefusedCell> cells) implements ReadLine {

        public Wrong {
            cells = List.copyOf(cells);
        }
    }

    /** In none of the columns that are read stands anything. */
    record Blank(int line) implements ReadLine {}
}
