package org.wandelwerk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Condition;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Need;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Standpoint;

/** What of a profile can become public at all, without a database. */
class ReleasableTest {

    private static final Question TITLE = question("title", null, AnswerReader.PUBLIC, AnswerReader.OFFICE);
    private static final Question MAIL = question("mail", null, AnswerReader.OFFICE, AnswerReader.BODIES);
    private static final Question REASON =
            question("reason", new Condition("kind", Set.of("company")), AnswerReader.PUBLIC);
    private static final FormSection PROJECT = section("project", TITLE, REASON);
    private static final FormSection CONTACT = section("contact", MAIL);
    private static final Form FORM =
            new Form(new FormId("steckbrief", 1), Text.german("x"), List.of(PROJECT, CONTACT), List.of(), List.of());

    private static Question question(String id, @Nullable Condition when, AnswerReader... readers) {
        return new Question(
                id,
                Text.german(id),
                null,
                Need.NOTHING,
                Set.of(readers),
                when,
                new AnswerKind.Single(new SingleAnswer.Line(80)));
    }

    private static FormSection section(String id, Question... questions) {
        return new FormSection(id, Text.german(id), Text.german(id), List.of(questions));
    }

    private static Releasable of(Map<String, String> answers) {
        var version = new HandedIn(
                1, FORM.id(), true, Language.DE, new Answers(answers), "0".repeat(64), null, Instant.EPOCH, null, null);
        return new Releasable(
                FORM, version, new Standpoint(AProject.withId("released").build(), List.of(), true), null);
    }

    @Test
    void itIsWhatWasAnsweredAndIsMeantForEverybody() {
        var all = of(Map.of("title", "Dorfladen", "mail", "uwe@example.org", "kind", "company", "reason", "Nähe"));
        assertThat(all.questions()).containsExactly(TITLE, REASON);
        assertThat(all.questions(PROJECT)).containsExactly(TITLE, REASON);
        assertThat(all.questions(CONTACT)).isEmpty();
        assertThat(all.sections()).containsExactly(PROJECT);
    }

    @Test
    void whatWasNotAskedOrNotAnsweredCannotBeReleased() {
        assertThat(of(Map.of("title", "Dorfladen", "reason", "Nähe")).questions())
                .containsExactly(TITLE);
        assertThat(of(Map.of("kind", "company", "reason", "Nähe")).questions()).containsExactly(REASON);
        var none = of(Map.of("mail", "uwe@example.org"));
        assertThat(none.questions()).isEmpty();
        assertThat(none.sections()).isEmpty();
    }
}
