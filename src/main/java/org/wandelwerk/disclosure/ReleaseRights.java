package org.wandelwerk.disclosure;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.Project;

/** Who releases what was handed in reads what came in, leads procedures and publishes records. */
@Component
class ReleaseRights {

    private static final Matter RELEASES = OfficeActs.matter("answers of profiles for everybody");

    private final Rights rights;
    private final OfficeActs acts;

    ReleaseRights(Rights rights) {
        this.rights = rights;
        this.acts = new OfficeActs(rights, Permission.LEAD_PROCEDURES, RELEASES);
    }

    void require() {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("releases of profiles"));
        acts.require();
    }

    boolean areMine() {
        return rights.may(Permission.RECEIVE_PROJECTS, RELEASES) && acts.areMine();
    }

    void requireRecalling() {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("releases of profiles"));
        rights.require(Permission.RECALL, RELEASES);
    }

    boolean mayRecall() {
        return rights.may(Permission.RECALL, RELEASES);
    }

    /** @throws Refused for whoever hands in for who carries the project */
    void requireStranger(Project project) {
        if (rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream().anyMatch(project.scopes()::contains)) {
            throw new Refused("disclosure.refused.own");
        }
    }
}
