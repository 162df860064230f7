package org.wandelwerk.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.shell.Texts;

/**
 * Makes figures of the project of what was taken over: as of the day of receipt, and with the version that tells them.
 * What the form does not show to everybody never becomes a figure, for those are public once the project is; nor does
 * anything of a profile whose promoter was asked and did not consent to that.
 */
@Component
class TakenFigures {

    private final Forms forms;
    private final Texts texts;

    TakenFigures(Forms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    /** @param received the day on which the version came in */
    List<Figure> of(Profile profile, HandedIn version, LocalDate received, TakenFacts facts) {
        if (!areAllowed(version)) {
            return List.of();
        }
        var form = forms.form(version.form());
        return Arrays.stream(Sum.values())
                .filter(sum -> form.question(sum.question())
                        .filter(question -> question.readers().contains(AnswerReader.PUBLIC))
                        .isPresent())
                .flatMap(sum -> facts.sum(sum).stream()
                        .flatMap(amount -> sum.kind().stream()
                                .map(kind -> new Figure(
                                        kind,
                                        amount,
                                        PartialDate.of(received),
                                        List.of(),
                                        Exactness.EXACT,
                                        note(profile, version, sum, amount)))))
                .toList();
    }

    /** Whether a version consents to them, or was not asked. */
    boolean areAllowed(HandedIn version) {
        return version.mayBePublic(forms.form(version.form()));
    }

    /** Those of no kind that a takeover tells. */
    static List<Figure> others(List<Figure> all) {
        var taken =
                Arrays.stream(Sum.values()).flatMap(sum -> sum.kind().stream()).toList();
        return all.stream().filter(figure -> !taken.contains(figure.kind())).toList();
    }

    private String note(Profile profile, HandedIn version, Sum sum, Money amount) {
        var isCorrected =
                version.answers().amount(sum.question()).filter(amount::equals).isEmpty();
        return texts.text(
                Language.DE,
                isCorrected ? "profile.takeover.note.corrected" : "profile.takeover.note",
                profile.key().value(),
                version.number());
    }
}
