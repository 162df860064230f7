package org.wandelwerk.notification.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.Arrivals;
import org.wandelwerk.notification.Dispatch;
import org.wandelwerk.shell.Page;

/**
 * One part of the list of mails to the bodies to which the reader may write.
 *
 * @param next the place behind the last one; {@code null} at the end
 */
public record DispatchesPage(
        List<Dispatch> dispatches,
        Map<UUID, Arrivals.Tally> tallies,
        @Nullable String next) implements Page {

    /** What became of the mails of one; {@code null} when nobody was there to write to. */
    public Arrivals.@Nullable Tally tally(Dispatch dispatch) {
        return tallies.get(dispatch.id());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
