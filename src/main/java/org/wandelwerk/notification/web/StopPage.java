package org.wandelwerk.notification.web;

import java.util.List;
import java.util.UUID;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.shell.Page;

/**
 * What the recipient of a mail can stop by it.
 *
 * @param isDone whether it is stopped
 * @param isBack whether it was stopped, and comes again since a moment ago
 */
public record StopPage(UUID token, List<MailKind> kinds, boolean isDone, boolean isBack) implements Page {

    public String address() {
        return "/mitteilungen/abbestellen/" + token;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
