package org.wandelwerk.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.Project;

/** Who joins and splits projects edits their facts and publishes records; whoever carries one agrees to it. */
@Component
class JoiningRights {

    private static final Matter MATTER =
            new Matter("joining of projects", Set.of(), Audience.of(AudienceToken.role("office")));

    private final Rights rights;

    JoiningRights(Rights rights) {
        this.rights = rights;
    }

    void requireReading() {
        rights.requireReading(MATTER);
    }

    void require() {
        rights.require(Permission.EDIT_PROJECT_FACTS, MATTER);
        rights.require(Permission.PUBLISH_RECORDS, MATTER);
    }

    /** The same, but whoever carries one of the projects is told that it is for others. */
    void require(Collection<Project> projects) {
        if (!isOffice() && projects.stream().anyMatch(this::mayAgree)) {
            throw new Refused("access.refused.permission");
        }
        require();
    }

    boolean isOffice() {
        return rights.may(Permission.EDIT_PROJECT_FACTS, MATTER) && rights.may(Permission.PUBLISH_RECORDS, MATTER);
    }

    boolean mayRead() {
        return rights.mine().mayRead(MATTER.audience());
    }

    /** Only who was given the right for a promoter or a project: the office, which proposes, agrees for nobody. */
    boolean mayAgree(Project project) {
        return !Collections.disjoint(
                rights.mine().scopes(Permission.HAND_IN_PROJECTS),
                matter(project).scopes());
    }

    /** Whoever may read of it but does not carry it is told so; to others there is no such project. */
    void requireAgreeing(Project project) {
        if (!mayAgree(project)) {
            if (mayRead()) {
                throw new Refused("access.refused.permission");
            }
            throw new NotFound("project " + project.key());
        }
    }

    /** Whether the acting person can agree to anything at all. */
    boolean agreesSomewhere() {
        return rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream().anyMatch(scope -> !Scope.ALL.equals(scope));
    }

    private static Matter matter(Project project) {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(project.key().value())));
        var readers = new ArrayList<AudienceToken>();
        readers.add(new AudienceToken(AudienceToken.Kind.PROJECT, project.key().value()));
        for (var promoter : project.promoters().matched()) {
            scopes.add(new Scope.OfOrganisation(promoter.value()));
            readers.add(new AudienceToken(
                    AudienceToken.Kind.ORGANISATION, promoter.value().toString()));
        }
        return new Matter("project " + project.key(), scopes, Audience.of(readers.toArray(AudienceToken[]::new)));
    }
}
