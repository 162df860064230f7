package org.wandelwerk.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.notification.Dispatches;
import org.wandelwerk.notification.Dispatches.DispatchCopy;
import org.wandelwerk.notification.MailState;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form of a mail to all members of a body, and below it what each recipient would get.
 *
 * @param isPreview whether the copies were made
 */
public record DispatchFormPage(
        List<ScopeName> bodies, DispatchForm form, FormErrors errors, List<DispatchCopy> copies, boolean isPreview)
        implements Page, Confidential {

    /** How many would get it. */
    public long reached() {
        return copies.stream().filter(copy -> copy.state() == MailState.WAITING).count();
    }

    /** What may stand in the text for the name of each recipient. */
    public String placeholder() {
        return Dispatches.Order.NAME;
    }

    @Override
    public Stream<Shown> shown() {
        return copies.stream().flatMap(copy -> copy.to().shown("dispatch", "preview"));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
