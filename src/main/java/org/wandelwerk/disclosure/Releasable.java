package org.wandelwerk.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.project.Standpoint;

/**
 * What of a profile can be released: answers of its newest version that its form means for everybody.
 *
 * @param form by which the version was asked
 * @param at where its project stands
 * @param hindrance why nothing can be released now, by the key of the text; {@code null} when it can
 */
public record Releasable(
        Form form,
        HandedIn version,
        Standpoint at,
        @Nullable String hindrance) {

    /** The sections in which something can be released. */
    public List<FormSection> sections() {
        return form.sections().stream()
                .filter(section -> !questions(section).isEmpty())
                .toList();
    }

    /** The questions of a section whose answers can be released. */
    public List<Question> questions(FormSection section) {
        return questions().stream().filter(section.questions()::contains).toList();
    }

    List<Question> questions() {
        return questions(form, version);
    }

    /** Those that were asked and answered, and whose answers are meant for everybody. */
    static List<Question> questions(Form form, HandedIn version) {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.readers().contains(AnswerReader.PUBLIC))
                .filter(question -> question.isAsked(version.answers()))
                .filter(question -> version.answers().hasAny(question.id()))
                .toList();
    }
}
