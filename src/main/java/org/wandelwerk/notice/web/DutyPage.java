package org.wandelwerk.notice.web;

import org.wandelwerk.notice.DutyDocument;
import org.wandelwerk.notice.DutyText;
import org.wandelwerk.shell.Page;

/** One of the texts that the operator owes the public. */
public record DutyPage(DutyText text, DutyDocument document) implements Page {

    /** Whether lines must not be broken inside of words. */
    public boolean isEasy() {
        return text == DutyText.EASY_LANGUAGE;
    }
}
