package org.wandelwerk.privacy.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.privacy.Sighting;
import org.wandelwerk.shell.Page;

/**
 * Who was shown what concerns other people, by days.
 *
 * @param record the key of the one record of which was asked; empty for all
 * @param kept for how long it is noted
 */
public record ReadsPage(Slice<Sighting> slice, String record, boolean isFirst, Period kept) implements Page {

    /** How long a key is at most. */
    public static final int LONGEST = 200;

    /** How many one part of the list shows. */
    static final int SIZE = 100;

    /** The key as it stands in an address. */
    public String recordInAddress() {
        return URLEncoder.encode(record, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
