package org.wandelwerk.profile.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.document.DocumentVersion;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.Question;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.profile.Attachments.AttachedFile;
import org.wandelwerk.profile.Conversation;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * One version that was handed in, beside the one before, with what the office says to it.
 *
 * @param version that is shown
 * @param difference to the version before it; {@code null} for the first
 * @param similar what is published already and much like it: the same is not supported twice
 * @param mayGoBack whether it was accepted, and those who wrote it can be asked anew
 * @param typed what was typed into the reply
 */
public record ReceivedPage(
        Profile profile,
        Form form,
        List<HandedIn> versions,
        HandedIn version,
        HandedInVersions.@Nullable Difference difference,
        List<Reply> replies,
        List<AttachedFile> files,
        TalkView talk,
        SimilarFinds similar,
        boolean mayGoBack,
        ReplyForm typed,
        FormErrors errors)
        implements Page, Confidential {

    /** Whose the profile is, and who wrote it, sent files and said something; not who did that in office. */
    @Override
    public Stream<Shown> shown() {
        return Stream.of(
                        Stream.of(profile.owner()),
                        versions.stream().map(HandedIn::by),
                        files.stream().map(attached -> attached.first().by()),
                        talk.conversation().messages().stream()
                                .filter(message -> !message.isOfOffice())
                                .map(Conversation.Message::by))
                .flatMap(people -> people)
                .distinct()
                .map(person -> new Shown("profile", profile.key().toString(), person));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** The files that were handed in with the version. */
    public List<DocumentVersion> attachments() {
        return files.stream().filter(version::had).map(AttachedFile::first).toList();
    }

    /** What the office put in the place of a file since; {@code null} while that is the newest. */
    public @Nullable DocumentVersion newer(DocumentVersion sent) {
        return files.stream()
                .map(AttachedFile::file)
                .filter(newest -> newest.document().equals(sent.document()) && !newest.equals(sent))
                .findFirst()
                .orElse(null);
    }

    public String address() {
        return ReceivedListPage.ADDRESS + "/" + profile.key();
    }

    public boolean isNewest() {
        return version.equals(versions.getFirst());
    }

    /** Whether the office may answer. */
    public boolean isOpen() {
        return isNewest() && profile.state() == ProfileState.HANDED_IN;
    }

    /** Whether the office may ask anew for what it has accepted. */
    public boolean isReworkable() {
        return isNewest() && mayGoBack;
    }

    /** What the office said to this version, the newest first. */
    public List<Reply> said() {
        return replies.stream()
                .filter(reply -> reply.number() == version.number())
                .toList();
    }

    /** The questions whether something may be done that were answered in another way than by consent. */
    public List<Question> withheld() {
        return form.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(version::isWithheld)
                .toList();
    }

    public List<String> now(Frame frame, Question question) {
        return new AnswerWords(frame, form, version.answers()).of(question);
    }
}
