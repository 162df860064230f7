package org.wandelwerk.project;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.ProcedureVersion;

/** How projects come to where they stand, one move after the other; who may move them is asked by who calls. */
@Service
@Transactional
public class ProjectMoves {

    private final DossierRepository dossiers;
    private final ProjectRepository repository;
    private final MoveRepository moves;
    private final ListingRepository listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectMoves(
            DossierRepository dossiers,
            ProjectRepository repository,
            MoveRepository moves,
            ListingRepository listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.moves = moves;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** A project by its key, whether it is public or not. */
    @Transactional(readOnly = true)
    public Optional<Standpoint> find(PublicKey key) {
        return repository.any(key).flatMap(dossiers::find).map(this::standpoint);
    }

    /** The same, which nobody else moves or changes until the end of the transaction. */
    public Optional<Standpoint> held(PublicKey key) {
        return repository
                .any(key)
                .flatMap(id -> {
                    repository.lock(id);
                    return dossiers.find(id);
                })
                .map(this::standpoint);
    }

    private Standpoint standpoint(ProjectDossier dossier) {
        var id = dossier.project().id();
        return new Standpoint(dossier, moves.of(id), repository.publication(id).isPresent());
    }

    /** How projects came to where they stand, by one statement; those that never entered are left out. */
    @Transactional(readOnly = true)
    public Map<ProjectId, Move> last(Collection<ProjectId> projects) {
        return moves.last(projects);
    }

    /** How many projects stand in which step of which version of a procedure. */
    @Transactional(readOnly = true)
    public Map<ProcedureVersion, Map<String, Integer>> standing() {
        return moves.standing();
    }

    /** Enters a project that was handed in here; it is not public by that. */
    public void enter(ProjectDossier dossier) {
        var act = act();
        dossiers.put(dossier);
        moves.add(dossier.project().id(), new Move(1, MoveKind.ENTERED, dossier.position(), act.by(), act.at()));
    }

    /** Tells anew what a project is and what it costs, unless it is public; where it stands is told by moves alone. */
    public void rewrite(Project project, List<Figure> figures) {
        repository.lock(project.id());
        dossiers.find(project.id())
                .filter(_ -> repository.publication(project.id()).isEmpty())
                .ifPresent(stored -> {
                    dossiers.put(new ProjectDossier(project, stored.position(), stored.decisions(), figures));
                    ProjectMoved.OtherHands.between(stored.project(), project).ifPresent(events::publishEvent);
                });
    }

    /**
     * Adds a move, and the decision that it carries out.
     *
     * @param after the number of the move after which it follows
     * @return the number of the new one
     * @throws Stale when the project was moved since
     */
    public int add(ProjectId project, int after, MoveKind kind, Position to, @Nullable Decision decision) {
        repository.lock(project);
        var stored = dossiers.find(project).orElseThrow(() -> new NotFound("project " + project));
        if (moves.of(project).getLast().number() != after) {
            throw new Stale("the position of project " + project);
        }
        var act = act();
        var moved = decision == null ? stored.at(to) : stored.at(to).with(decision);
        dossiers.put(moved);
        moves.add(project, new Move(after + 1, kind, to, act.by(), act.at()));
        if (repository.publication(project).isPresent()) {
            listings.put(moved);
            dossiers.keep(Optional.of(stored), moved, act);
        }
        events.publishEvent(new ProjectMoved(project, after + 1));
        return after + 1;
    }

    private Publication act() {
        return new Publication(Acting.now().orElseThrow().id(), clock.instant());
    }
}
