package org.wandelwerk.alert;

import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** What a question is called for people: what is searched, the words typed, and how many choices narrow it. */
public final class QuestionName {

    private QuestionName() {}

    public static String of(SearchQuestion question, Language language, Texts texts) {
        return texts.text(
                language,
                "alert.question",
                texts.text(language, "alert.kind." + question.kind()),
                question.query().hasText() ? "ja" : "nein",
                question.query().shown(),
                question.choices());
    }
}
