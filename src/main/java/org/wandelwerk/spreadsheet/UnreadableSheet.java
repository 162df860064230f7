package org.wandelwerk.spreadsheet;

import org.wandelwerk.kernel.Refused;

/** The refusal of a file that holds no list; what its reader said of it stays for the log. */
public final class UnreadableSheet extends Refused {

    UnreadableSheet(String rule) {
        super(rule);
    }

    UnreadableSheet(Exception cause) {
        super("spreadsheet.refused.unreadable");
        initCause(cause);
    }
}
