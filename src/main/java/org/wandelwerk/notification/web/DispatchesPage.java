package org.wandelwerk.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.Dispatch;
import org.wandelwerk.shell.Page;

/**
 * One part of the list of mails to the bodies to which the reader may write.
 *
 * @param next the place behind the last one; {@code null} at the end
 */
public record DispatchesPage(
        List<Dispatch> dispatches, @Nullable String next) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
