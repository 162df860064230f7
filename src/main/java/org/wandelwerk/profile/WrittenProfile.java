package org.wandelwerk.profile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.wandelwerk.form.AnswerKind;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormCheck;
import org.wandelwerk.form.FormFinding;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;

/**
 * A profile with its questions and what is answered by now.
 *
 * @param kept the last answer for each slot
 * @param open what can be changed now
 */
public record WrittenProfile(
        Profile profile, Form form, Answers answers, SortedMap<String, KeptAnswer> kept, Opening open) {

    static WrittenProfile of(Profile profile, Form form, SortedMap<String, KeptAnswer> kept, Opening open) {
        return new WrittenProfile(profile, form, answers(kept), kept, open);
    }

    static Answers answers(SortedMap<String, KeptAnswer> kept) {
        return new Answers(kept.values().stream().collect(Collectors.toMap(KeptAnswer::slot, KeptAnswer::answer)));
    }

    public boolean isOpen(Question question) {
        return open.questions().contains(question);
    }

    /** Whether one of its questions can be answered now. */
    public boolean isOpen(FormSection section) {
        return section.questions().stream().anyMatch(this::isOpen);
    }

    /** Whether it was accepted, and what it announced can follow. */
    public boolean takesRest() {
        return open.takesFiles() && profile.state() == ProfileState.ACCEPTED;
    }

    /** Whether all that somebody typed can be answered now; what no question asks is left alone. */
    public boolean takes(SaveAnswers order) {
        return open.takesFiles()
                && order.typed().keySet().stream()
                        .flatMap(slot -> form.slot(slot).stream())
                        .allMatch(slot -> isOpen(slot.question()));
    }

    public FormCheck check() {
        return new FormCheck(form, answers);
    }

    /** What is missing or wrong and can be mended now. */
    public List<FormFinding> findings() {
        return check().findings().stream()
                .filter(finding -> !takesRest() || isOpen(finding.question()))
                .toList();
    }

    /** Whether nothing is missing; by what follows an accepted profile gets no worse than it was accepted. */
    boolean isWholeAfter(List<HandedIn> versions) {
        return check().findings().isEmpty()
                || takesRest() && findings().isEmpty() && versions.getFirst().isWhole();
    }

    /** Whether something was answered in another way than it was handed in: of what was accepted, what can follow. */
    public boolean differsFrom(Answers handedIn) {
        return takesRest() ? !following(asked()).equals(following(handedIn)) : !asked().equals(handedIn);
    }

    private Answers following(Answers all) {
        return all.of(slot ->
                form.slot(slot).filter(known -> isOpen(known.question())).isPresent());
    }

    /** The answers to questions that are asked, without those that others made needless. */
    public Answers asked() {
        return answers.of(slot -> form.slot(slot)
                .filter(known -> known.question().isAsked(answers))
                .isPresent());
    }

    /**
     * What those who write a profile can change now.
     *
     * @param questions those that can be answered
     * @param takesFiles whether files can be added, and all of it be handed in
     */
    public record Opening(Set<Question> questions, boolean takesFiles) {

        static final Opening NONE = new Opening(Set.of(), false);

        static Opening whole(Form form) {
            var all = form.sections().stream()
                    .map(section -> section.questions())
                    .flatMap(Collection::stream)
                    .collect(Collectors.toSet());
            return new Opening(all, true);
        }

        /** Of what was accepted only what it said would follow. */
        static Opening announced(Form form, Answers handedIn) {
            return new Opening(
                    whole(form).questions.stream()
                            .filter(question -> question.kind() instanceof AnswerKind.Proof)
                            .filter(question ->
                                    handedIn.text(question.id() + ".state").equals(AnswerKind.Proof.FOLLOWS))
                            .collect(Collectors.toSet()),
                    true);
        }
    }
}
