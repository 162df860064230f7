package org.wandelwerk.promoter;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.Project;
import org.wandelwerk.promoter.PromoterChange.Carrier;

/** Who lets somebody else carry a project edits the facts of projects and publishes records; others read of it. */
@Component
class PromoterRights {

    private final Rights rights;
    private final OfficeActs acts;

    PromoterRights(Rights rights) {
        this.rights = rights;
        this.acts = new OfficeActs(rights, Permission.LEAD_PROCEDURES, OfficeActs.matter("promoters of projects"));
    }

    void requireReading() {
        acts.requireReading();
    }

    void require() {
        acts.require();
    }

    boolean areMine() {
        return acts.areMine();
    }

    /** Whether the acting person may name who carries a project: that one reads and hands in for it. */
    boolean mayName(Project project) {
        return rights.may(
                Permission.LEAD_PROCEDURES,
                new Matter("promoters of project " + project.key(), project.scopes(), Audience.NOBODY));
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
        scopes.addAll(project.scopes());
        return scopes;
    }

    /** Those of one who carries projects. */
    static Set<Scope> scopes(Carrier carrier) {
        var scopes = new HashSet<Scope>();
        carrier.organisations().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        return scopes;
    }
}
