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
    private final Forms forms;

    ReceivedPages(HandIns handIns, ProfileReplies replies, Attachments attachments, Forms forms) {
        this.handIns = handIns;
        this.replies = replies;
        this.attachments = attachments;
        this.forms = forms;
    }

    /** @param number of the version; 0 for the newest */
    ReceivedPage page(Profile profile, int number, ReplyForm typed, FormErrors errors) {
        var versions = handIns.of(profile.id());
        var version = number == 0
                ? versions.getFirst()
                : versions.stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("version " + number));
        var before = versions.stream()
                .filter(one -> one.number() == version.number() - 1)
                .findFirst()
                .orElse(null);
        return new ReceivedPage(
                profile,
                forms.form(profile.form()),
                versions,
                version,
                before,
                replies.of(profile.id()),
                attachments.of(profile.id()),
                typed,
                errors);
    }
}
