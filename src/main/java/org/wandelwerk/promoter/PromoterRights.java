package org.wandelwerk.promoter;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
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

    /** @throws Refused for whoever hands in for who carries it, or for who is to carry it */
    void requireStranger(Project project, Carrier next) {
        var own = scopes(project, next);
        if (rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream().anyMatch(own::contains)) {
            throw new Refused("promoter.refused.own");
        }
    }

    /** The project, who carries it, and who is to carry it. */
    static Set<Scope> scopes(Project project, Carrier other) {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(project.key().value())));
        Stream.concat(project.promoters().matched().stream(), other.organisations().stream())
                .forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return scopes;
    }
}
