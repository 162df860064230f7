package org.wandelwerk.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;

/**
 * What everybody may read of a profile.
 *
 * @param form by which it was asked
 * @param number of the version
 * @param language in which it is written
 * @param since when it is public
 * @param answers those that were released, and no other ones
 * @param notWhat what handing it in is not
 */
public record PublicProfile(
        PublicKey key,
        Form form,
        int number,
        Language language,
        Instant handedInAt,
        Instant since,
        Answers answers,
        NotWhat notWhat) {

    static PublicProfile of(
            PublicKey key, Form form, HandedIn version, Set<String> released, Instant since, NotWhat notWhat) {
        var questions = Releasable.questions(form, version).stream()
                .map(Question::id)
                .filter(released::contains)
                .toList();
        var answers = new TreeMap<>(version.answers().values());
        answers.keySet().removeIf(slot -> !questions.contains(slot.replaceFirst("\\..*", "")));
        return new PublicProfile(
                key, form, version.number(), version.language(), version.at(), since, new Answers(answers), notWhat);
    }

    /** The sections of which something is public. */
    public List<FormSection> sections() {
        return form.sections().stream()
                .filter(section -> !questions(section).isEmpty())
                .toList();
    }

    /** The questions of a section whose answers are public. */
    public List<Question> questions(FormSection section) {
        return section.questions().stream()
                .filter(question -> answers.hasAny(question.id()))
                .toList();
    }
}
