package org.wandelwerk.profile;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.BoundPromoters;

/** Says whether something is taken over into a project, by whom, and what of it stays as it is. */
@Component
class TakeoverGuard {

    private final Rights rights;
    private final Procedures procedures;
    private final Extracts extracts;
    private final BoundPromoters bound;

    TakeoverGuard(Rights rights, Procedures procedures, Extracts extracts, BoundPromoters bound) {
        this.rights = rights;
        this.procedures = procedures;
        this.extracts = extracts;
        this.bound = bound;
    }

    /** Whoever takes over reads what came in, and says what stands with a project. */
    void require(Profile profile) {
        var matter = Matter.ofHouse("profile " + profile.key());
        rights.require(Permission.RECEIVE_PROJECTS, matter);
        rights.require(Permission.LEAD_PROCEDURES, matter);
    }

    /** Why nothing can be taken over or back, by the key of the text. */
    @Nullable
    String hindrance(ProfileState state, Standpoint at) {
        var position = at.dossier().position();
        if (state == ProfileState.WITHDRAWN
                || position.ended(procedures.version(position.procedure())).isPresent()) {
            return "profile.takeover.refused.ended";
        }
        return at.isPublic() ? "profile.takeover.refused.public" : null;
    }

    /** @throws Refused when nothing can be taken over or back */
    void requireOpen(ProfileState state, Standpoint at) {
        var hindrance = hindrance(state, at);
        if (hindrance != null) {
            throw new Refused(hindrance);
        }
    }

    /**
     * Whether the workshop stays as it is: once the project came before a body, whoever dealt with it could not be told
     * any more. A project without workshop gets one still, unless a decision on it waits for its extract.
     */
    boolean isWorkshopFixed(Standpoint at) {
        var isAssigned = !at.dossier().project().workshops().isEmpty();
        return extracts.isAnyWaiting(at)
                || isAssigned && at.moves().stream().map(Move::to).anyMatch(this::isBeforeBody);
    }

    private boolean isBeforeBody(Position position) {
        var step = position.step();
        if (step == null) {
            return false;
        }
        var kind = procedures.version(position.procedure()).step(step).kind();
        return kind == StepKind.COMMITTEE_VOTE || kind == StepKind.CONFIRMATION;
    }

    /** @throws Refused when it changes what stays, or the acting person hands in for a promoter of it */
    void requireTakeable(Standpoint at, TakenFacts facts) {
        if (actsForPromoter(at, facts)) {
            throw new Refused("profile.takeover.refused.own");
        }
        if (isWorkshopFixed(at) && !at.dossier().project().workshops().equals(facts.workshops())) {
            throw new Refused("profile.takeover.refused.workshop");
        }
        if (bound.areBound(at) && !at.dossier().project().promoters().matched().equals(facts.promoters())) {
            throw new Refused("profile.takeover.refused.promoter");
        }
    }

    private boolean actsForPromoter(Standpoint at, TakenFacts facts) {
        var scopes = new HashSet<Scope>(at.dossier().project().scopes());
        facts.promoters().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream().anyMatch(scopes::contains);
    }
}
