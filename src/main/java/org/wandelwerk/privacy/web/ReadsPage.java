package org.wandelwerk.privacy.web;

import java.time.Period;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.privacy.Sighting;
import org.wandelwerk.shell.Page;

/**
 * Who was shown what concerns other people, by days.
 *
 * @param kept for how long it is noted
 */
public record ReadsPage(Slice<Sighting> slice, boolean isFirst, Period kept) implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 100;

    @Override
    public boolean isShared() {
        return false;
    }
}
