package org.wandelwerk.identity.access;

import java.util.List;

/** One line of the file that says who plays what in the demonstration. */
record DemonstrationPart(String mail, String role, ScopeKind kind, String word) {

    /** Reads the lines below the heading; a line that begins with {@code #} is for people. */
    static List<DemonstrationPart> read(String file) {
        return file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new DemonstrationPart(cells[0], cells[1], ScopeKind.valueOf(cells[2]), cells[3]))
                .toList();
    }
}
