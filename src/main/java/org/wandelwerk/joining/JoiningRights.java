package org.wandelwerk.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.project.Project;

/** Who joins and splits projects edits their facts and publishes records; whoever carries one agrees to it. */
@Component
class JoiningRights {

    private final Rights rights;
    private final OfficeActs acts;

    JoiningRights(Rights rights) {
        this.rights = rights;
        this.acts = new OfficeActs(rights, Permission.LEAD_PROCEDURES, OfficeActs.matter("joining of projects"));
    }

    void requireReading() {
        acts.requireReading();
    }

    void require() {
        acts.require();
    }

    /** The same, but whoever carries one of the projects is told that it is for others. */
    void require(Collection<Project> projects) {
        if (!isOffice() && projects.stream().anyMatch(this::mayAgree)) {
            throw RefusedAttempts.known("working", "joinings of projects", List.of(Permission.LEAD_PROCEDURES.text()));
        }
        require();
    }

    boolean isOffice() {
        return acts.areMine();
    }

    boolean mayRead() {
        return acts.mayRead();
    }

    /** Only who was given the right for a promoter or a project: the office, which proposes, agrees for nobody. */
    boolean mayAgree(Project project) {
        return !Collections.disjoint(rights.mine().scopes(Permission.HAND_IN_PROJECTS), project.scopes());
    }

    /** Whoever may read of it but does not carry it is told so; to others there is no such project. */
    void requireAgreeing(Project project) {
        if (!mayAgree(project)) {
            if (mayRead()) {
                throw RefusedAttempts.known(
                        "agreeing", "project " + project.key(), List.of(Permission.HAND_IN_PROJECTS.text()));
            }
            throw RefusedAttempts.unknown("agreeing", "project " + project.key());
        }
    }

    /** Whether the acting person can agree to anything at all. */
    boolean agreesSomewhere() {
        return !agreeing().isEmpty();
    }

    /** The organisations and projects for which the acting person can agree. */
    Set<Scope> agreeing() {
        return rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream()
                .filter(scope -> !Scope.ALL.equals(scope))
                .collect(Collectors.toUnmodifiableSet());
    }
}
