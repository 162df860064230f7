package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.privacy.Handover;
import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One kind of records that is due, the form that records what the archive answered, and the packages that it takes.
 *
 * @param receipt what was typed as the receipt of a package
 */
public record AnswerPage(
        RetentionLine line, AnswerForm form, List<Handover> handovers, String receipt, FormErrors errors)
        implements Page {

    public String address() {
        return RetentionPage.address(line);
    }

    /** Where it is confirmed that the archive has a package. */
    public String confirming(Handover handover) {
        return address() + "/abgabe/" + handover.id();
    }

    /** Whether the next package has something in it. */
    public boolean mayHandOver() {
        return line.isTaken() && line.due() > 0;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
