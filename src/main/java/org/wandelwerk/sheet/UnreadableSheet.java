package org.wandelwerk.sheet;

import org.wandelwerk.kernel.Refused;

/** The refusal of a file that is broken: what its reader said stays for the log. */
final class UnreadableSheet extends Refused {

    UnreadableSheet(Exception cause) {
        super("sheet.refused.unreadable");
        initCause(cause);
    }
}
