package org.wandelwerk.profile;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormCheck;

/**
 * A profile with its questions and what is answered by now.
 *
 * @param kept the last answer for each slot
 */
public record WrittenProfile(Profile profile, Form form, Answers answers, SortedMap<String, KeptAnswer> kept) {

    static WrittenProfile of(Profile profile, Form form, SortedMap<String, KeptAnswer> kept) {
        var answers =
                new Answers(kept.values().stream().collect(Collectors.toMap(KeptAnswer::slot, KeptAnswer::answer)));
        return new WrittenProfile(profile, form, answers, kept);
    }

    public FormCheck check() {
        return new FormCheck(form, answers);
    }

    /** The answers to questions that are asked, without those that others made needless. */
    Answers asked() {
        return new Answers(answers.values().entrySet().stream()
                .filter(entry -> form.slot(entry.getKey())
                        .filter(slot -> slot.question().isAsked(answers))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
