package org.wandelwerk.profile.web.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.FormChange;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileBeginnings;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;

/** What was handed in of a profile, what the office said to it, what a later form asks, and what handing in is not. */
@Component
public class ProfileCourse {

    private final HandIns handIns;
    private final ProfileReplies replies;
    private final NotWhats notWhats;
    private final ProfileBeginnings beginnings;
    private final Forms forms;

    ProfileCourse(
            HandIns handIns, ProfileReplies replies, NotWhats notWhats, ProfileBeginnings beginnings, Forms forms) {
        this.handIns = handIns;
        this.replies = replies;
        this.notWhats = notWhats;
        this.beginnings = beginnings;
        this.forms = forms;
    }

    /** What the later form would ask to which a draft could go over; {@code null} when there is none. */
    public @Nullable FormChange change(Profile profile, Form form) {
        return beginnings
                .later(profile)
                .map(later -> new FormChange(form, forms.form(later)))
                .orElse(null);
    }

    public Form form(FormId id) {
        return forms.form(id);
    }

    /** The newest first. */
    public List<HandedIn> versions(Profile profile) {
        return handIns.of(profile.id());
    }

    /** The newest first. */
    public List<Reply> replies(Profile profile) {
        return replies.of(profile.id());
    }

    /** Whether those who wrote it can take it back. */
    public boolean canBeTakenBack(Profile profile) {
        return handIns.canBeTakenBack(profile);
    }

    /** In the words of the programme whose way the project goes. */
    public NotWhat notWhat(Profile profile) {
        return notWhats.of(profile.key());
    }
}
