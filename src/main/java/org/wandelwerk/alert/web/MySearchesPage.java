package org.wandelwerk.alert.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.alert.QuestionName;
import org.wandelwerk.alert.SavedSearch;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * The searches that the reader saved.
 *
 * @param done the text that says what was just done; {@code null} when nothing was
 */
public record MySearchesPage(
        List<SavedSearch> searches, @Nullable String done) implements Page {

    public String name(SavedSearch search, Frame frame) {
        return QuestionName.of(search.question(), frame.language(), frame.texts());
    }

    /** Where one is ended. */
    public String end(SavedSearch search) {
        return MySearchesController.ADDRESS + "/" + search.id() + "/beenden";
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
