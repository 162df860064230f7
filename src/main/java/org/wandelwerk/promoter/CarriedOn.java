package org.wandelwerk.promoter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Projects;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.PromoterChange.Carrier;

/** The projects that somebody else carries on, as they are and as they are told then. */
@Service
@Transactional
class CarriedOn {

    private final ProjectMoves moves;
    private final Projects projects;
    private final Procedures procedures;
    private final Organisations organisations;
    private final Clock clock;

    CarriedOn(ProjectMoves moves, Projects projects, Procedures procedures, Organisations organisations, Clock clock) {
        this.moves = moves;
        this.projects = projects;
        this.procedures = procedures;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Standpoint found(PublicKey key) {
        return moves.find(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** The same, which nobody else moves or changes until the end of the transaction. */
    public Standpoint held(PublicKey key) {
        return moves.held(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** Whether its way ended. */
    @Transactional(readOnly = true)
    public boolean hasEnded(Standpoint at) {
        var position = at.dossier().position();
        return position.ended(procedures.version(position.procedure())).isPresent();
    }

    static Carrier present(Standpoint at) {
        var promoters = at.dossier().project().promoters();
        return new Carrier(promoters.given(), promoters.matched());
    }

    /** Somebody by a name, with the organisation that the house knows by it. */
    @Transactional(readOnly = true)
    public Carrier named(String name) {
        return new Carrier(name, organisations.findByName(name).map(List::of).orElse(List.of()));
    }

    /** Tells it anew, so that lists and the versions that are public follow. */
    public void carry(Standpoint at, Carrier by) {
        var dossier = at.dossier();
        var known = dossier.project();
        var project = new Project(
                known.id(),
                known.key(),
                known.title(),
                known.summary(),
                known.promoters().carriedBy(by.given(), by.organisations()),
                known.places(),
                known.workshops(),
                known.fundingArea(),
                known.period(),
                known.note(),
                known.sources(),
                Origin.here(known.id().value(), LocalDate.now(clock)));
        projects.takeOver(new ProjectDossier(project, dossier.position(), dossier.decisions(), dossier.figures()));
    }
}
