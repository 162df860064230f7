package org.wandelwerk.promoter;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.Project;
import org.wandelwerk.promoter.PromoterChange.Carrier;

/** Who lets somebody else carry a project edits the facts of projects and publishes records; others read of it. */
@Component
class PromoterRights {

    private static final Matter MATTER =
            new Matter("promoters of projects", Set.of(), Audience.of(AudienceToken.role("office")));

    private final Rights rights;

    PromoterRights(Rights rights) {
        this.rights = rights;
    }

    void requireReading() {
        rights.requireReading(MATTER);
    }

    void require() {
        rights.require(Permission.EDIT_PROJECT_FACTS, MATTER);
        rights.require(Permission.PUBLISH_RECORDS, MATTER);
    }

    boolean areMine() {
        return rights.may(Permission.EDIT_PROJECT_FACTS, MATTER) && rights.may(Permission.PUBLISH_RECORDS, MATTER);
    }

    /** Whether the acting person hands in neither for who carries it nor for who is to carry it. */
    boolean isStranger(Project project, Carrier next) {
        var own = scopes(project, next);
        return rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream().noneMatch(own::contains);
    }

    /** @throws Refused for whoever hands in for who carries it, or for who is to carry it */
    void requireStranger(Project project, Carrier next) {
        if (!isStranger(project, next)) {
            throw new Refused("promoter.refused.own");
        }
    }

    /** The project, who carries it, and who is to carry it. */
    static Set<Scope> scopes(Project project, Carrier other) {
        var scopes = scopes(other);
        scopes.add(new Scope.OfProject(project.key().value()));
        project.promoters().matched().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return scopes;
    }

    /** Those of one who carries projects. */
    static Set<Scope> scopes(Carrier carrier) {
        var scopes = new HashSet<Scope>();
        carrier.organisations().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return scopes;
    }
}
