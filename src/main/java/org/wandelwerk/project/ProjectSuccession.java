package org.wandelwerk.project;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;

/** How projects leave the public for others, come back, and begin as parts of others; who may is asked by who calls. */
@Service
@Transactional
public class ProjectSuccession {

    private final ProjectPublicationRepository publications;
    private final DossierRepository dossiers;
    private final MoveRepository moves;
    private final ProjectBodyRepository bodies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectSuccession(
            ProjectPublicationRepository publications,
            DossierRepository dossiers,
            MoveRepository moves,
            ProjectBodyRepository bodies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.publications = publications;
        this.dossiers = dossiers;
        this.moves = moves;
        this.bodies = bodies;
        this.events = events;
        this.clock = clock;
    }

    /** Projects by their ids, public or not, by the same number of statements however many they are. */
    @Transactional(readOnly = true)
    public Map<ProjectId, Project> named(Collection<ProjectId> projects) {
        return dossiers.find(List.copyOf(projects)).stream()
                .map(ProjectDossier::project)
                .collect(Collectors.toMap(Project::id, Function.identity()));
    }

    /** The projects that lie in one of the scopes, by themselves or as those of their promoter. */
    @Transactional(readOnly = true)
    public Set<ProjectId> carried(Collection<Scope> scopes) {
        return scopes.isEmpty() ? Set.of() : bodies.carried(scopes);
    }

    /** Those of the projects that are public now. */
    @Transactional(readOnly = true)
    public Set<PublicKey> publicAmong(Collection<PublicKey> projects) {
        return projects.isEmpty() ? Set.of() : publications.among(projects);
    }

    /** Ends the publication of a project; empty when it had none. */
    public Optional<Publication> hide(ProjectId project) {
        return publications.end(project.value());
    }

    /** Makes a project public, as it is recorded now. */
    public void show(ProjectId project) {
        publications.begin(project.value(), act());
    }

    /** Enters a part of another project; it is not public by that. */
    public void splitOff(ProjectDossier part, ProjectId whole) {
        var act = act();
        dossiers.put(part);
        moves.add(part.project().id(), new Move(1, MoveKind.SPLIT_OFF, part.position(), act.by(), act.at()));
        events.publishEvent(new ProjectSplitOff(part.project().id(), whole));
    }

    private Publication act() {
        return new Publication(Acting.now().orElseThrow().id(), clock.instant());
    }
}
