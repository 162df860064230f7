package org.wandelwerk.moving.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.appraisal.AppraisedStep;
import org.wandelwerk.appraisal.FindingItem;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.ProjectExtracts;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings.Check;
import org.wandelwerk.project.Move;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Where a project stands and how it goes on: a form for the outcome that was chosen, and the way so far.
 *
 * @param chosen the outcome whose form is open; {@code null} for none
 * @param makers the names of those who moved it
 * @param profile where the profile is read with which it was handed in; {@code null} when it is not for the reader
 * @param received where what was handed in goes back with what is to be done; {@code null} when it cannot, or not by
 *     whoever reads this
 * @param turn whose turn it is: at the intake the office's, as soon as something came in
 * @param labels what the public was told since each move, by its number
 * @param appraisal what is to be found in the step, and what was
 * @param extracts what waits for the signed extract of the minutes, and who signed the others
 */
public record MovePage(
        ProjectStand stand,
        @Nullable Outcome chosen,
        MoveForm form,
        FormErrors errors,
        Map<PersonId, String> makers,
        @Nullable String profile,
        @Nullable String received,
        List<StepRole> turn,
        Map<Integer, Text> labels,
        Appraisal appraisal,
        ProjectExtracts extracts,
        NotWhat notWhat)
        implements Page {

    /**
     * What is found in a step.
     *
     * @param typed of one item, with what is wrong with it
     * @param similar what was perhaps paid for already; {@code null} where nobody is to check that
     */
    public record Appraisal(
            AppraisedStep step, FindingForm typed, @Nullable SimilarFinds similar) {

        /** Whether something is to be checked for double funding. */
        static boolean isOfDoubleFunding(FindingItem item) {
            return item.kind() == FindingItem.Kind.CHECK && item.name().equals(Check.DOUBLE_FUNDING.name());
        }
    }

    static String address(PublicKey key) {
        return "/schreibtisch/projekte/" + key + "/schritt";
    }

    public String address() {
        return address(key());
    }

    public PublicKey key() {
        return stand.standpoint().dossier().project().key();
    }

    public Text title() {
        return stand.standpoint().dossier().project().title();
    }

    public Text label() {
        return stand.standpoint().last().label(stand.procedure());
    }

    /** Where an outcome is entered instead; {@code null} when it is here. */
    public @Nullable String elsewhere(Outcome outcome) {
        return isReturn(stand, outcome.id()) ? received : null;
    }

    /** Whether by that outcome what was handed in comes back. */
    static boolean isReturn(ProjectStand stand, String outcome) {
        return Optional.ofNullable(stand.step())
                .filter(step -> step.kind() == StepKind.INTAKE)
                .flatMap(Step::comingBack)
                .filter(back -> back.id().equals(outcome))
                .isPresent();
    }

    public AppraisedStep appraised() {
        return appraisal.step();
    }

    public FindingForm finding() {
        return appraisal.typed();
    }

    /** What whoever checks an item looks at beside it; {@code null} for nothing. */
    public @Nullable SimilarFinds similar(FindingItem item) {
        return Appraisal.isOfDoubleFunding(item) ? appraisal.similar() : null;
    }

    /** What is missing before the chosen outcome can be entered; none when none is chosen. */
    public List<FindingItem> missing() {
        return chosen == null ? List.of() : appraised().missing(chosen);
    }

    /** What a body voted for, by the id of the outcome. */
    public @Nullable Text voted(@Nullable String outcome) {
        return stand.outcomes().stream()
                .filter(one -> one.id().equals(outcome))
                .findFirst()
                .map(Outcome::label)
                .orElse(null);
    }

    /** The newest first. */
    public List<Move> moves() {
        return stand.standpoint().moves().reversed();
    }

    public MoveRemark remark(Move move) {
        return stand.remarks().getOrDefault(move.number(), MoveRemark.NONE);
    }

    /** How the hint is called that says which day is asked for: where the money is proved, that of the notice. */
    public String dueHint(Outcome outcome) {
        return outcome.target() instanceof Outcome.Target.To(var next)
                ? switch (stand.procedure().step(next).kind()) {
                    case PROOF_OF_USE -> "hint.proof";
                    case RETENTION -> "hint.retention";
                    case INTAKE,
                            QUALIFICATION,
                            COMMITTEE_VOTE,
                            CONFIRMATION,
                            NOTIFICATION,
                            APPLICATION,
                            GRANT,
                            IMPLEMENTATION -> "hint";
                }
                : "hint";
    }

    /** Whether a source must be named. */
    public boolean isProofAsked() {
        var step = stand.step();
        return step != null && MoveOrder.proof(step.kind()) == Outcome.Asked.REQUIRED;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
