package org.wandelwerk.profile.web.course;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.Turns;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectBodies;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Finds the projects of the organisations for which the acting person hands in, however each of them began. */
@Component
public class CarriedProjects {

    private static final int MOST = 100;

    /**
     * The first of them in the order of their titles.
     *
     * @param hasMore whether there are more than are told
     */
    public record Carried(List<CarriedProject> projects, boolean hasMore) {

        static final Carried NOTHING = new Carried(List.of(), false);

        public Carried {
            projects = List.copyOf(projects);
        }
    }

    private final Rights rights;
    private final ProjectBodies projects;
    private final ProjectMoves moves;
    private final Turns turns;

    CarriedProjects(Rights rights, ProjectBodies projects, ProjectMoves moves, Turns turns) {
        this.rights = rights;
        this.projects = projects;
        this.moves = moves;
        this.turns = turns;
    }

    /**
     * By the same number of statements however many they are; whoever acts for the whole house carries none.
     *
     * @param besides those that are shown otherwise
     */
    public Carried mine(Collection<ProjectId> besides) {
        var scopes = rights.mine().scopes(Permission.HAND_IN_PROJECTS);
        var promoters = scopes.stream()
                .flatMap(scope -> scope instanceof Scope.OfOrganisation(var id)
                        ? Stream.of(new OrganisationId(id))
                        : Stream.<OrganisationId>empty())
                .toList();
        var keys = scopes.stream()
                .flatMap(scope -> scope instanceof Scope.OfProject(var key)
                        ? PublicKey.read(key).stream()
                        : Stream.<PublicKey>empty())
                .toList();
        var found = projects.carriedBy(promoters, keys, besides, MOST + 1);
        if (found.isEmpty()) {
            return Carried.NOTHING;
        }
        var steps = turns.own(moves.last(found.stream().map(Project::id).toList()));
        return new Carried(
                found.stream()
                        .limit(MOST)
                        .map(project -> new CarriedProject(project, steps.get(project.id())))
                        .toList(),
                found.size() > MOST);
    }
}
