package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.document.DocumentId;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentState;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.document.StateReason;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Need;
import org.wandelwerk.form.Question;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.Promoters;

/** What may become public of a version that was handed in, without a database. */
class HandedInTest {

    private static final Instant HANDED_IN = Instant.parse("2026-11-25T12:00:00Z");
    private static final FormId FORM = new FormId("steckbrief", 1);
    private static final Question CONSENT = question(HandedIn.CONSENT);
    private static final Question TITLE = question("title");

    private static Question question(String id) {
        return new Question(
                id,
                Text.german(id),
                null,
                Need.NOTHING,
                Set.of(AnswerReader.OFFICE),
                null,
                new AnswerKind.Single(new SingleAnswer.Line(80)));
    }

    private static Form form(Question... questions) {
        var section = new FormSection("one", Text.german("x"), Text.german("x"), List.of(questions));
        return new Form(FORM, Text.german("x"), List.of(section), List.of(), List.of());
    }

    private static HandedIn answering(String question, String answer) {
        return new HandedIn(
                1,
                FORM,
                true,
                Language.DE,
                new Answers(Map.of(question, answer)),
                "0".repeat(64),
                null,
                HANDED_IN,
                null,
                null);
    }

    private static Attachments.AttachedFile file(Instant came, @Nullable Instant takenOff) {
        var version = new DocumentVersion(
                new UUID(0, 1),
                new DocumentId(new UUID(0, 2)),
                DocumentOwner.ofProject(new UUID(0, 3)),
                1,
                new ReceivedFile("plan.pdf", "0".repeat(64), 1, DocumentType.PDF),
                Audience.NOBODY,
                DocumentState.HELD,
                StateReason.STRANGER,
                "",
                null,
                came);
        return new Attachments.AttachedFile(List.of(version), takenOff);
    }

    @Test
    void whoWasAskedAndConsentedLetsItBecomePublic() {
        assertThat(answering(HandedIn.CONSENT, "given").mayBePublic(form(CONSENT)))
                .isTrue();
        assertThat(answering("title", "Dorfladen").mayBePublic(form(TITLE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "refused", ""})
    void nothingBecomesPublicOfWhoeverWasAskedAndSaidSomethingElse(String answer) {
        assertThat(answering(HandedIn.CONSENT, answer).mayBePublic(form(TITLE, CONSENT)))
                .isFalse();
    }

    @Test
    void whatIsWithheldIsAConsentThatWasAnsweredOtherwise() {
        assertThat(answering(HandedIn.CONSENT, "later").isWithheld(CONSENT)).isTrue();
        assertThat(answering(HandedIn.CONSENT, "given").isWithheld(CONSENT)).isFalse();
        assertThat(answering(HandedIn.CONSENT, "").isWithheld(CONSENT)).isFalse();
        assertThat(answering("title", "later").isWithheld(TITLE)).isFalse();
    }

    @Test
    void aFileBelongsToAVersionThatWasHandedInWhileItWasThere() {
        var version = answering("title", "Dorfladen");
        assertThat(version.had(file(HANDED_IN.minusSeconds(1), null))).isTrue();
        assertThat(version.had(file(HANDED_IN.minusSeconds(2), HANDED_IN.minusSeconds(1))))
                .isFalse();
        assertThat(version.had(file(HANDED_IN.plusSeconds(1), null))).isFalse();
    }

    @Test
    void whatWasSaidOfItChangesNothingElse() {
        assertThat(answering("title", "Dorfladen").saying(null)).isEqualTo(answering("title", "Dorfladen"));
    }

    private static Project carriedBy(@Nullable String promoter) {
        var project = AProject.withId("carried").build().project();
        return new Project(
                project.id(),
                project.key(),
                project.title(),
                project.summary(),
                new Promoters(promoter, List.of()),
                project.places(),
                project.workshops(),
                null,
                project.period(),
                null,
                List.of(),
                project.origin());
    }

    @Test
    void itIsOfAProjectThatItsPromoterCarries() {
        var version = answering("promoter", "Stadt Guben");
        assertThat(version.isOf(carriedBy("Stadt Guben"))).isTrue();
        assertThat(version.isOf(carriedBy("stadt  Guben")))
                .as("spelled otherwise")
                .isTrue();
        assertThat(version.isOf(carriedBy("Stadt Forst"))).isFalse();
        assertThat(version.isOf(carriedBy(null))).isFalse();
        assertThat(answering("promoter", "–").isOf(carriedBy("–")))
                .as("names nobody")
                .isFalse();
    }
}
