package org.wandelwerk.profile;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.Reassignments;
import org.wandelwerk.profile.Eligibility.FundingPath;
import org.wandelwerk.project.ProjectId;

/**
 * Which procedure a project goes that was handed in: at first the one that fits its promoter, then as the office says.
 */
@Service
@Transactional
public class ProcedureChoices {

    /**
     * Which procedure a project goes that was handed in, and which others would fit.
     *
     * @param procedure the name of the one that it goes
     * @param fitting the ways to funding that have a procedure here and are for such a promoter
     * @param after the number of the last move of the project
     * @param isOpen whether it can still go another one
     */
    public record ProcedureChoice(String procedure, List<FundingPath> fitting, int after, boolean isOpen) {

        public boolean fits(String other) {
            return fitting.stream().anyMatch(path -> other.equals(path.procedure()));
        }
    }

    private final HandedInRepository versions;
    private final Eligibility eligibility;
    private final Moving moving;
    private final Reassignments reassignments;
    private final Rights rights;

    ProcedureChoices(
            HandedInRepository versions,
            Eligibility eligibility,
            Moving moving,
            Reassignments reassignments,
            Rights rights) {
        this.versions = versions;
        this.eligibility = eligibility;
        this.moving = moving;
        this.reassignments = reassignments;
        this.rights = rights;
    }

    /** @throws NotFound when nothing was handed in under this key */
    @Transactional(readOnly = true)
    public ProcedureChoice of(Profile profile) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profile " + profile.key()));
        return choice(profile.id(), profile.key());
    }

    private ProcedureChoice choice(ProjectId id, PublicKey key) {
        var newest = versions.of(id).stream().findFirst().orElseThrow(() -> new NotFound("profile " + key));
        var stand = moving.stand(key);
        var steps = stand.procedure().steps();
        return new ProcedureChoice(
                stand.procedure().version().procedure(),
                eligibility.procedures(newest.answers().text(Eligibility.PROMOTER)),
                stand.standpoint().last().number(),
                !stand.outcomes().isEmpty() && steps.getFirst().equals(stand.step()));
    }

    /**
     * Lets the project go another procedure that fits.
     *
     * @param after the number of its last move when this was decided
     * @throws Refused when it does not fit, no reason is said, or the project has left the first step
     * @throws org.wandelwerk.kernel.Stale when the project was moved since
     */
    public void choose(Profile profile, String procedure, int after, String why) {
        if (!of(profile).fits(procedure)) {
            throw new Refused("profile.refused.procedure");
        }
        reassignments.reassign(profile.key(), after, procedure, new MoveRemark(why, null, null, null, null));
    }
}
