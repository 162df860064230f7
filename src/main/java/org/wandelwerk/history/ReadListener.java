package org.wandelwerk.history;

import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.wandelwerk.shell.ReadNotes;

/** Notes which tables a statement names, for whoever keeps what was made from them. */
class ReadListener implements ExecuteListener {

    /** Every table is written with its schema, and both in quotes. */
    private static final Pattern TABLE = Pattern.compile("\"([a-z_]+)\"\\.\"([a-z_]+)\"");

    @Override
    public void executeStart(ExecuteContext context) {
        var statement = ReadNotes.areTaken() ? context.sql() : null;
        if (statement != null) {
            TABLE.matcher(statement).results().forEach(table -> ReadNotes.read(table.group(1) + "." + table.group(2)));
        }
    }
}
