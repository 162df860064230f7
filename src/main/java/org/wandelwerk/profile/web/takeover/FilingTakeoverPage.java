package org.wandelwerk.profile.web.takeover;

import java.util.List;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.Form;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.profile.FilingProposal;
import org.wandelwerk.profile.FilingTakeover;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.OrganisationMatch;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.TakenFacts.Sum;
import org.wandelwerk.profile.web.AnswerWords;
import org.wandelwerk.profile.web.ReceivedListPage;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * The form on which the office sees what is taken over, from which answer, and corrects it.
 *
 * @param form by which the version was asked
 */
public record FilingTakeoverPage(
        Profile profile, Form form, HandedIn version, FilingProposal proposal, TakeoverForm typed, FormErrors errors)
        implements Page {

    public String address() {
        return back() + "/uebernahme";
    }

    public String back() {
        return ReceivedListPage.ADDRESS + "/" + profile.key();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    public Answers answers() {
        return version.answers();
    }

    /** Whether the promoter was not asked, or consented to publication. */
    public boolean mayBePublic() {
        return version.mayBePublic(form);
    }

    /** What the question is called. */
    public String asked(Frame frame, String question) {
        return form.question(question).map(one -> frame.say(one.label())).orElse(question);
    }

    /** What was answered to a question, a line for each part. */
    public List<String> said(Frame frame, String question) {
        return form.question(question)
                .map(one -> new AnswerWords(frame, form, answers()).of(one))
                .orElse(List.of());
    }

    /** What the project says now in a field, or what was taken over last; empty for nothing. */
    public String present(Frame frame, String field) {
        return new TakenWords(frame, proposal).of(proposal.present(), field);
    }

    /** What was taken over by an act. */
    public List<TakenWords.Line> lines(Frame frame, FilingTakeover takeover) {
        return new TakenWords(frame, proposal).lines(takeover.facts());
    }

    public List<Sum> sums() {
        return List.of(Sum.values());
    }

    /** Whether a sum is for everybody once the project is public. */
    public boolean isPublic(Sum sum) {
        return form.question(sum.question())
                .filter(question -> question.readers().contains(AnswerReader.PUBLIC))
                .filter(_ -> mayBePublic())
                .isPresent();
    }

    /** Whether it is what was taken over last and holds, which alone can be taken back. */
    public boolean isLast(FilingTakeover takeover) {
        return proposal.former().stream()
                .filter(FilingTakeover::holds)
                .findFirst()
                .filter(takeover::equals)
                .isPresent();
    }

    /** Whether the office must choose who is meant. */
    public boolean isOpen(OrganisationMatch match) {
        return match.only() == null && !match.candidates().isEmpty();
    }

    public boolean isChosen(String field, Organisation organisation) {
        return typed.of(field).equals(organisation.id().value().toString());
    }
}
