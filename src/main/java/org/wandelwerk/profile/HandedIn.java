package org.wandelwerk.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.project.Project;

/**
 * One version of a profile as it was handed in.
 *
 * @param form by which it was asked
 * @param isWhole whether nothing was missing, so that it was a profile and not an idea alone
 * @param language in which it is written
 * @param digest of the answers, by which a receipt is known to belong to them
 * @param by {@code null} for whoever had no account
 * @param translatedAt {@code null} when nobody translated it yet, or it needs none
 * @param told what handing in was said not to be on that day; {@code null} when that was not kept
 */
public record HandedIn(
        int number,
        FormId form,
        boolean isWhole,
        Language language,
        Answers answers,
        String digest,
        @Nullable PersonId by,
        Instant at,
        @Nullable Instant translatedAt,
        NotWhats.@Nullable Told told) {

    /** The question whether it may become public. */
    public static final String CONSENT = "consent-publication";

    private static final String GIVEN = "given";

    /** The same, with what was said of it. */
    HandedIn saying(NotWhats.@Nullable Told words) {
        return new HandedIn(number, form, isWhole, language, answers, digest, by, at, translatedAt, words);
    }

    /**
     * Whether what it shows to everybody may become public with the project: who was asked has consented, and who was
     * not asked had not refused.
     *
     * @param asked the form by which it was asked
     */
    public boolean mayBePublic(Form asked) {
        return asked.question(CONSENT).isEmpty() || answers.text(CONSENT).equals(GIVEN);
    }

    /** Whether a question asked for consent, and something else was answered. */
    public boolean isWithheld(Question question) {
        var said = answers.text(question.id());
        return question.id().startsWith("consent-") && !said.isEmpty() && !said.equals(GIVEN);
    }

    /** Whether a file was handed in with it. */
    public boolean had(Attachments.AttachedFile file) {
        return file.isAttachedAt(at);
    }

    /** Whether it names as promoter whoever carries the project, however that is spelled. */
    boolean isOf(Project project) {
        var named = FoldedName.of(answers.text("promoter")).spelled();
        var carrier = project.promoters().given();
        return !named.isEmpty()
                && carrier != null
                && named.equals(FoldedName.of(carrier).spelled());
    }
}
