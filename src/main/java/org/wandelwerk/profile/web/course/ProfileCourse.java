package org.wandelwerk.profile.web.course;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.Reply;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;

/** What was handed in of a profile, what the office said to it, and what handing in is not. */
@Component
public class ProfileCourse {

    private final HandIns handIns;
    private final ProfileReplies replies;
    private final NotWhats notWhats;

    ProfileCourse(HandIns handIns, ProfileReplies replies, NotWhats notWhats) {
        this.handIns = handIns;
        this.replies = replies;
        this.notWhats = notWhats;
    }

    /** The newest first. */
    public List<HandedIn> versions(Profile profile) {
        return handIns.of(profile.id());
    }

    /** The newest first. */
    public List<Reply> replies(Profile profile) {
        return replies.of(profile.id());
    }

    /** In the words of the programme whose way the project goes. */
    public NotWhat notWhat(Profile profile) {
        return notWhats.of(profile.key());
    }
}
