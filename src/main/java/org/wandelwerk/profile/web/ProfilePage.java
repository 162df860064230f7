package org.wandelwerk.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.FormChange;
import org.wandelwerk.form.FormFinding;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.profile.web.course.OwnWay;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * A profile as its writers see it: what is answered, what is missing, what became of it.
 *
 * @param findings what is missing or wrong
 * @param way that its project went until now; {@code null} as long as nothing was handed in
 * @param change what a later form would ask; {@code null} when there is none to which it could go over
 * @param message what to say above; {@code null} for nothing
 */
public record ProfilePage(
        WrittenProfile written,
        List<FormFinding> findings,
        HandedInVersions handedIn,
        @Nullable OwnWay way,
        List<DocumentVersion> attachments,
        TalkView talk,
        ProfileLinks links,
        @Nullable FormChange change,
        String token,
        String key,
        @Nullable ProfileMessage message,
        NotWhat notWhat)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    public String address() {
        return "/ideen/" + written.profile().key();
    }

    public boolean isError() {
        return message != null && message.isError();
    }

    /** Whether something of it can be changed and handed in. */
    public boolean isWritable() {
        return written.open().takesFiles();
    }

    /** Whether a file can be taken off: of what was accepted only one that was not handed in yet. */
    public boolean isLoose(DocumentVersion file) {
        return isWritable() && (!written.takesRest() || isNew(file));
    }

    /** The language that is offered first for what is handed in: that of the version before. */
    public Language language() {
        var newest = handedIn.newest();
        return newest == null ? Language.DE : newest.language();
    }

    /** Later versions are those that the office put in the place of the first. */
    private boolean isNew(DocumentVersion file) {
        var newest = handedIn.newest();
        return newest == null || file.number() == 1 && file.at().isAfter(newest.at());
    }

    /** What an accepted profile said would follow, as it stands with the office. */
    public List<Question> announced() {
        return written.takesRest()
                ? written.form().sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .filter(written::isOpen)
                        .toList()
                : List.of();
    }

    /** Whether something was answered or added since it was accepted, and is not handed in yet. */
    public boolean hasMore() {
        var newest = handedIn.newest();
        return newest != null && (attachments.stream().anyMatch(this::isNew) || written.differsFrom(newest.answers()));
    }

    public List<FormFinding> stopping() {
        return findings.stream().filter(FormFinding::stopsAnIdea).toList();
    }

    public List<FormFinding> missing() {
        return findings.stream().filter(finding -> !finding.stopsAnIdea()).toList();
    }

    public List<FormFinding> of(FormSection section) {
        return findings.stream()
                .filter(finding -> section.questions().contains(finding.question()))
                .toList();
    }

    /** Where a finding is mended. */
    public String addressOf(FormFinding finding) {
        return addressOf(finding.question(), finding.slot());
    }

    /** Where a question is answered. */
    public String addressOf(Question question) {
        return addressOf(question, question.id() + ".state");
    }

    private String addressOf(Question question, String slot) {
        var section = written.form().sectionOf(question);
        return address() + "/" + section.id() + "#f-" + slot.replace('.', '-');
    }

    /** Whether it was accepted and is written on, though the office asked for nothing: its form asks more by now. */
    public boolean isReopened() {
        return written.profile().state() == ProfileState.RETURNED && asked() == null;
    }

    /** What the office asks for; {@code null} when nothing is asked. */
    public @Nullable Reply asked() {
        var replies = handedIn.replies();
        var isAsked = written.profile().state().isWritable() && !replies.isEmpty();
        return isAsked && !replies.getFirst().isComplete() ? replies.getFirst() : null;
    }
}
