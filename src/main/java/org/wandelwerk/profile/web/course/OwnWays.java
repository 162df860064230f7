package org.wandelwerk.profile.web.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.project.ProjectId;

/** Tells those who wrote profiles what became of them. */
@Component
public class OwnWays {

    private final OwnSteps steps;
    private final OwnProfiles profiles;

    OwnWays(OwnSteps steps, OwnProfiles profiles) {
        this.steps = steps;
        this.profiles = profiles;
    }

    /** Where they stand, as far as that is known beyond the profile; the day for those who carry the project still. */
    public Map<ProjectId, OwnStep> steps(List<OwnProfile> some) {
        var found = steps.of(some);
        var carried = found.isEmpty() ? Set.<ProjectId>of() : profiles.carried(found.keySet());
        found.replaceAll((id, step) -> carried.contains(id) ? step : step.withoutDay());
        return found;
    }

    /**
     * For whoever has no account. What was said with the moves is for the promoter, as papers are: when somebody else
     * carries the project on, it is for those who wrote the profile no more.
     *
     * @param isWhole whether the reader is told what was said with the moves, too
     * @return {@code null} as long as nothing was handed in
     */
    public @Nullable OwnWay of(Profile profile, boolean isWhole) {
        if (profile.state() == ProfileState.OPEN) {
            return null;
        }
        var way = whole(profiles.one(profile.id()));
        return isWhole && profiles.isCarried(profile.id()) ? way : way.withoutReasons();
    }

    /** For the owner of a profile, as for whoever has no account. */
    public OwnWay ofOwner(OwnProfile own) {
        var profile = own.profile();
        var way = whole(own);
        return profile.state() == ProfileState.OPEN || profiles.isCarried(profile.id()) ? way : way.withoutReasons();
    }

    /** With all that was said. */
    private OwnWay whole(OwnProfile own) {
        var profile = own.profile();
        var stand = steps.stand(profile);
        var step = steps.of(List.of(own)).get(profile.id());
        return stand == null
                ? new OwnWay(own, step, List.of(), Map.of(), Map.of(), List.of(), true)
                : new OwnWay(
                        own,
                        step,
                        stand.standpoint().moves().reversed(),
                        steps.labels(stand),
                        stand.remarks(),
                        steps.parts(profile),
                        true);
    }
}
