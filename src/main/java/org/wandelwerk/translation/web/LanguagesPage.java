package org.wandelwerk.translation.web;

import java.util.List;
import org.wandelwerk.shell.Offers;
import org.wandelwerk.shell.Page;
import org.wandelwerk.translation.LanguageState;
import org.wandelwerk.translation.TranslatedPart;

/** What each language has and lacks, and how to help. */
public record LanguagesPage(List<LanguageState> languages) implements Page {

    private static final int MOST = 250;

    /** The languages that are not whole by the rules of the house. */
    public List<LanguageState> toTranslate() {
        return languages.stream()
                .filter(state -> Offers.LANGUAGES_TO_REVIEW.contains(state.language()))
                .toList();
    }

    /** The pages of a language that lack least. */
    public List<TranslatedPart> nearest(LanguageState state) {
        return state.pages().stream().limit(MOST).toList();
    }
}
