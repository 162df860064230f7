package org.wandelwerk.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * What somebody found.
 *
 * @param after the number of the move after which the form was shown
 * @param seen when that was entered which stood there as the form was shown; {@code null} when nothing did
 * @param verdict {@code null} when none was chosen
 * @param documents of the project, by their ids
 */
public record FindingOrder(
        int after,
        String item,
        @Nullable Instant seen,
        @Nullable FindingVerdict verdict,
        String who,
        String words,
        @Nullable Integer value,
        String outcome,
        @Nullable LocalDate due,
        List<UUID> documents) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4000;

    public FindingOrder {
        who = who.strip();
        words = words.strip();
        documents = List.copyOf(documents);
    }

    /**
     * What is wrong, by the words of the form.
     *
     * @param found what stands there by now
     * @param papers the documents that can be named
     */
    FormErrors mistakes(FindingItem asked, @Nullable StepFinding found, NamedDocuments papers, LocalDate today) {
        if (!Objects.equals(seen, found == null ? null : found.at())) {
            return FormErrors.NONE.with("stand", "appraisal.mistake.newer");
        }
        if (verdict == null || !asked.verdicts().contains(verdict)) {
            return FormErrors.NONE.with("stand", "appraisal.mistake.verdict");
        }
        var errors = FormErrors.NONE;
        if (who.length() > LONGEST_NAME || verdict == FindingVerdict.ASKED && who.isEmpty()) {
            errors = errors.with("wer", "appraisal.mistake.who");
        }
        if (words.length() > LONGEST || needsWords(verdict) && words.isEmpty()) {
            errors = errors.with("worte", "appraisal.mistake.words");
        }
        if (asked.takesDocuments() && !papers.offers(documents)) {
            errors = errors.with("unterlage", "appraisal.mistake.documents");
        } else if (asked.takesDocuments() && named(found, papers).size() > NamedDocuments.MOST) {
            errors = errors.with("unterlage", "appraisal.mistake.documents.many");
        }
        if (verdict.isAwaited() && !isDueKnown(found, today)) {
            errors = errors.with("frist", "appraisal.mistake.due");
        }
        if (verdict == FindingVerdict.SCORED && (value == null || value < 0 || value > asked.most())) {
            errors = errors.with("wert", "appraisal.mistake.value");
        }
        return verdict == FindingVerdict.VOTED && !asked.outcomes().contains(outcome)
                ? errors.with("votum", "appraisal.mistake.outcome")
                : errors;
    }

    /** The documents that are named from now on. */
    List<UUID> named(@Nullable StepFinding found, NamedDocuments papers) {
        return papers.with(documents, found == null ? List.of() : found.documents());
    }

    /** Nobody is asked for a day that is over; what was asked before keeps its day. */
    private boolean isDueKnown(@Nullable StepFinding found, LocalDate today) {
        var isKept = found != null && found.verdict() == verdict && Objects.equals(found.due(), due);
        return due != null && (isKept || !due.isBefore(today));
    }

    /** What is there shows itself when it is named. */
    private boolean needsWords(FindingVerdict verdict) {
        return switch (verdict) {
            case GIVEN, PRESENT -> documents.isEmpty();
            case FAILED, NOT_NEEDED, NOT_MET -> true;
            case ASKED, PASSED, FOLLOWS, MET, SCORED, VOTED -> false;
        };
    }
}
