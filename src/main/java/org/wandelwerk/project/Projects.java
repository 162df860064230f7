package org.wandelwerk.project;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.WayEnd;

/** What can be done with one project. */
@Service
@Transactional
public class Projects {

    private final DossierRepository dossiers;
    private final ProjectRepository repository;
    private final RecordedMoves moves;
    private final ListingRepository listings;
    private final Procedures procedures;
    private final Clock clock;

    Projects(
            DossierRepository dossiers,
            ProjectRepository repository,
            RecordedMoves moves,
            ListingRepository listings,
            Procedures procedures,
            Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.moves = moves;
        this.listings = listings;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Takes a project over as another record tells it; a new one is published by the same act. */
    public Change takeOver(ProjectDossier told) {
        var id = told.project().id();
        repository.lock(id);
        var stored = dossiers.find(id);
        var dossier =
                stored.map(known -> standing(inVersion(told, known), known)).orElse(told);
        if (stored.filter(dossier::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent()
                && dossier.project().origin().givesWayTo(stored.get().project().origin())) {
            return Change.KEPT;
        }
        var act = new Publication(Acting.now().orElseThrow().id(), clock.instant());
        dossiers.put(dossier);
        stored.map(ProjectDossier::project).ifPresent(before -> moves.retold(before, dossier.project()));
        if (stored.isEmpty() || !stored.get().position().equals(dossier.position())) {
            var number = moves.of(id).size() + 1;
            moves.add(id, new Move(number, MoveKind.TAKEN_OVER, dossier.position(), act.by(), act.at()));
        }
        if (stored.isEmpty()) {
            repository.publish(id, act);
        }
        if (repository.publication(id).isPresent()) {
            listings.put(dossier);
            dossiers.keep(stored, dossier, act);
        }
        return stored.isEmpty() ? Change.NEW : Change.CHANGED;
    }

    /** What is told reads in the version that the project goes; only the office takes it into another one. */
    private ProjectDossier inVersion(ProjectDossier told, ProjectDossier stored) {
        return told.at(
                told.position().toldIn(procedures.version(stored.position().procedure())));
    }

    /** Who tells the same again tells nothing of what was moved and decided here since. */
    private ProjectDossier standing(ProjectDossier told, ProjectDossier stored) {
        var kept = told.keepingDecisionsOf(stored);
        if (stored.position().ending() == WayEnd.MERGED) {
            return kept.at(stored.position());
        }
        var known = moves.of(told.project().id());
        var isMovedSince = known.getLast().kind() != MoveKind.TAKEN_OVER;
        return isMovedSince
                        && known.stream()
                                .filter(move -> move.kind() == MoveKind.TAKEN_OVER)
                                .reduce((_, later) -> later)
                                .filter(move -> move.to().tellsTheSameAs(told.position()))
                                .isPresent()
                ? kept.at(stored.position())
                : kept;
    }

    /** @throws NotFound when there is none, or it is not public */
    @Transactional(readOnly = true)
    public ProjectStory byKey(PublicKey key) {
        var id = repository.published(key).orElseThrow(() -> new NotFound("project " + key));
        var dossier = dossiers.find(id).orElseThrow();
        var way = new Way(procedures.version(dossier.position().procedure()), dossier);
        return new ProjectStory(
                dossier,
                way.status(),
                way.stages(),
                moves.of(id),
                repository.publication(id).orElseThrow());
    }
}
