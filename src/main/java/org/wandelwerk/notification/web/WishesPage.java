package org.wandelwerk.notification.web;

import java.util.List;
import java.util.Map;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.MailKind;
import org.wandelwerk.notification.Rhythm;
import org.wandelwerk.shell.Page;

/**
 * What the reader wants to be told of, and how often.
 *
 * @param language of the mails
 * @param isDone whether it was just saved
 */
public record WishesPage(Map<MailKind, Rhythm> wishes, Language language, boolean isDone) implements Page {

    private static final List<Rhythm> ALL = List.of(Rhythm.DAILY, Rhythm.AT_ONCE, Rhythm.NEVER);

    /** What can be chosen for a kind. */
    public static List<Rhythm> choices(MailKind kind) {
        return ALL.stream().filter(kind::allows).toList();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
