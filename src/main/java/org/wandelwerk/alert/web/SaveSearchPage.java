package org.wandelwerk.alert.web;

import org.wandelwerk.alert.QuestionName;
import org.wandelwerk.alert.SearchQuestion;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * The form that saves a search, or what comes next.
 *
 * @param isOfAccount whether mails go to the address of an account
 * @param isSent whether it was just sent, and a mail may be under way
 */
public record SaveSearchPage(
        SearchQuestion question, SaveSearchForm form, FormErrors errors, boolean isOfAccount, boolean isSent)
        implements Page {

    public String name(Frame frame) {
        return QuestionName.of(question, frame.language(), frame.texts());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
