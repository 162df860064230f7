package org.wandelwerk.profile.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.shell.FormErrors;

/** Puts the page of one version together for the office. */
@Component
class ReceivedPages {

    private final HandIns handIns;
    private final ProfileReplies replies;
    private final Attachments attachments;
    private final Talks talks;
    private final Forms forms;
    private final SimilarSearch similar;

    ReceivedPages(
            HandIns handIns,
            ProfileReplies replies,
            Attachments attachments,
            Talks talks,
            Forms forms,
            SimilarSearch similar) {
        this.handIns = handIns;
        this.replies = replies;
        this.attachments = attachments;
        this.talks = talks;
        this.forms = forms;
        this.similar = similar;
    }

    /** @param number of the version; 0 for the newest */
    ReceivedPage page(Profile profile, int number, ReplyForm typed, FormErrors errors) {
        return page(profile, number, typed, errors, talks.of(profile, true, MessageForm.EMPTY, null));
    }

    /** The same with a message that was typed and is not sent. */
    ReceivedPage unsent(Profile profile, ReplyForm reply, MessageForm typed, String error) {
        return page(profile, 0, reply, FormErrors.NONE, talks.of(profile, true, typed, error));
    }

    private ReceivedPage page(Profile profile, int number, ReplyForm typed, FormErrors errors, TalkView talk) {
        var versions = handIns.of(profile.id());
        var version = number == 0
                ? versions.getFirst()
                : versions.stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("version " + number));
        var isNewest = version.equals(versions.getFirst());
        var form = forms.form(isNewest ? profile.form() : version.form());
        var files = attachments.all(profile.id());
        return new ReceivedPage(
                profile,
                form,
                versions,
                version,
                HandedInVersions.Difference.of(form, version, versions, files),
                replies.of(profile.id()),
                files,
                talk,
                similar.to(profile.key(), form, version.answers()),
                replies.mayGoBack(profile),
                typed,
                errors);
    }
}
