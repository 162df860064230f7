package org.wandelwerk.privacy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.privacy.Handover;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One kind of records that is due, the form that records what the archive answered, and the packages that it takes.
 *
 * @param mayHandOver whether the next package has something in it
 * @param receipt what was typed as the receipt of a package
 * @param refused the package that has another receipt already; {@code null} for none
 */
public record AnswerPage(
        RetentionLine line,
        AnswerForm form,
        List<Handover> handovers,
        boolean mayHandOver,
        String receipt,
        @Nullable UUID refused,
        FormErrors errors)
        implements Page {

    public String address() {
        return RetentionPage.address(line);
    }

    /** Whether a package was confirmed with another receipt than the typed one. */
    boolean hasOtherReceipt(UUID handover) {
        return handovers.stream()
                .filter(one -> one.id().equals(handover))
                .anyMatch(one -> one.receipt() != null && !one.receipt().equals(receipt));
    }

    /** Where it is confirmed that the archive has a package. */
    public String confirming(Handover handover) {
        return address() + "/abgabe/" + handover.id();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
