package org.wandelwerk.alert.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.alert.QuestionName;
import org.wandelwerk.alert.SavedSearch;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * What the link in a mail about a saved search leads to.
 *
 * @param search {@code null} when there is none any more
 * @param address where the one button sends to
 */
public record SearchLinkPage(Step step, @Nullable SavedSearch search, String address) implements Page {

    /** How far it is. */
    public enum Step {
        /** One click confirms it. */
        CONFIRM,
        CONFIRMED,
        /** One click lets the address be asked never again. */
        REFUSE,
        REFUSED,
        /** One click ends it. */
        END,
        ENDED,
        /** The link has done its work, or its time is over. */
        GONE;

        boolean isAsking() {
            return this == CONFIRM || this == REFUSE || this == END;
        }
    }

    public boolean isAsking() {
        return step.isAsking();
    }

    /** What the search is called; empty when there is none. */
    public String name(Frame frame) {
        return search == null ? "" : QuestionName.of(search.question(), frame.language(), frame.texts());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
