package org.wandelwerk.privacy.web;

import org.wandelwerk.privacy.RetentionLine;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/** One kind of records that is due, and the form that records what the archive answered. */
public record AnswerPage(RetentionLine line, AnswerForm form, FormErrors errors) implements Page {

    public String address() {
        return RetentionPage.address(line);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
