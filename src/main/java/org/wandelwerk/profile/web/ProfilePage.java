package org.wandelwerk.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.FormChange;
import org.wandelwerk.form.FormFinding;
import org.wandelwerk.form.FormSection;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.profile.WrittenProfile;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * A profile as its writers see it: what is answered, what is missing, what became of it.
 *
 * @param findings what is missing or wrong
 * @param change what a later form would ask; {@code null} when there is none to which it could go over
 * @param message what to say above; {@code null} for nothing
 */
public record ProfilePage(
        WrittenProfile written,
        List<FormFinding> findings,
        List<HandedIn> versions,
        List<Reply> replies,
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

    public boolean isWritable() {
        return written.profile().state().isWritable();
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
        var section = written.form().sectionOf(finding.question());
        return address() + "/" + section.id() + "#f-" + finding.slot().replace('.', '-');
    }

    /** Whether it was accepted and is written on, though the office asked for nothing: its form asks more by now. */
    public boolean isReopened() {
        return written.profile().state() == ProfileState.RETURNED && asked() == null;
    }

    /** What the office asks for; {@code null} when nothing is asked. */
    public @Nullable Reply asked() {
        return isWritable() && !replies.isEmpty() && !replies.getFirst().isComplete() ? replies.getFirst() : null;
    }
}
