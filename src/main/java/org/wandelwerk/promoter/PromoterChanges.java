package org.wandelwerk.promoter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.PromoterChange.Act;

/**
 * Lets somebody else carry a project on which a body decided: one person of the office proposes it with a reason, and
 * another carries it out or drops it. The bodies and the promoters are told.
 */
@Service
@Transactional
public class PromoterChanges {

    private final PromoterChangeRepository repository;
    private final CarriedOn projects;
    private final BoundPromoters bound;
    private final PromoterRights rights;
    private final PromoterNotices notices;
    private final Clock clock;

    PromoterChanges(
            PromoterChangeRepository repository,
            CarriedOn projects,
            BoundPromoters bound,
            PromoterRights rights,
            PromoterNotices notices,
            Clock clock) {
        this.repository = repository;
        this.projects = projects;
        this.bound = bound;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Who carries a project, and who did before.
     *
     * @param isBound whether an act is what changes it
     * @param isMine whether the acting person may propose and decide
     * @param changes the newest first, with those that were dropped
     */
    public record PromoterStand(Standpoint at, boolean isBound, boolean isMine, List<PromoterChange> changes) {

        public PromoterStand {
            changes = List.copyOf(changes);
        }

        /** Whether one of them waits. */
        public boolean isWaiting() {
            return changes.stream().anyMatch(PromoterChange::isOpen);
        }
    }

    @Transactional(readOnly = true)
    public PromoterStand stand(PublicKey key) {
        rights.requireReading();
        var at = projects.found(key);
        return new PromoterStand(
                at,
                bound.areBound(at) && !projects.hasEnded(at),
                rights.areMine(),
                repository.of(at.dossier().project().id()));
    }

    /** @throws Refused for who may only read of it */
    @Transactional(readOnly = true)
    public void requireProposing(PublicKey key) {
        rights.require();
        projects.found(key);
    }

    /** Those that wait for somebody else than the acting person; none for who may not decide. */
    @Transactional(readOnly = true)
    public List<PromoterChange> waiting(int limit) {
        return rights.areMine() ? repository.open(Acting.now().orElseThrow().id(), limit) : List.of();
    }

    /**
     * Proposes it; a key makes one proposal.
     *
     * @throws Refused when no body decided on the project, its way has ended, it is carried by this very promoter,
     *     another change waits, something is missing, or the acting person hands in for one of them
     */
    public void propose(PublicKey key, PromoterChangeOrder order) {
        rights.require();
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        order.mistakes().keys().values().stream().findFirst().ifPresent(mistake -> {
            throw new Refused(mistake);
        });
        var at = projects.held(key);
        var id = HashedId.of("promoter", order.key());
        if (repository.find(id).isPresent()) {
            return;
        }
        requireOpen(at);
        var project = at.dossier().project();
        var next = projects.named(order.promoter());
        var present = CarriedOn.present(at);
        if (next.equals(present)) {
            throw new Refused("promoter.refused.same");
        }
        if (repository.of(project.id()).stream().anyMatch(PromoterChange::isOpen)) {
            throw new Refused("promoter.refused.waiting");
        }
        rights.requireStranger(project, next);
        repository.add(new PromoterChange(id, project.id(), present, next, order.reason(), act(), null, false));
    }

    private void requireOpen(Standpoint at) {
        if (!bound.areBound(at)) {
            throw new Refused("promoter.refused.undecided");
        }
        if (projects.hasEnded(at)) {
            throw new Refused("promoter.refused.ended");
        }
    }

    /**
     * Carries it out, and tells of it; what was decided stays decided.
     *
     * @return the key of the project
     * @throws Refused for who proposed it or hands in for one of the two, when the way of the project ended, or
     *     somebody else carries it since
     */
    public PublicKey confirm(UUID id) {
        rights.require();
        var at = at(find(id));
        var change = find(id);
        var project = at.dossier().project();
        if (change.isConfirmed()) {
            return project.key();
        }
        requireUndropped(change);
        if (change.proposed().by().id().equals(Acting.now().orElseThrow().id())) {
            throw new Refused("promoter.refused.four-eyes");
        }
        requireOpen(at);
        rights.requireStranger(project, change.after());
        if (!CarriedOn.present(at).equals(change.before())) {
            throw new Refused("promoter.refused.changed");
        }
        projects.carry(at, change.after());
        repository.decide(id, act(), true);
        notices.changed(at.dossier(), change);
        return project.key();
    }

    /** Drops what waits; whoever proposed it may, too. */
    public PublicKey drop(UUID id) {
        rights.require();
        var at = at(find(id));
        var change = find(id);
        if (change.isConfirmed()) {
            throw new Refused("promoter.refused.done");
        }
        if (change.isOpen()) {
            repository.decide(id, act(), false);
        }
        return at.dossier().project().key();
    }

    private static void requireUndropped(PromoterChange change) {
        if (!change.isOpen()) {
            throw new Refused("promoter.refused.dropped");
        }
    }

    /** The project, which nobody else changes until the end of the transaction. */
    private Standpoint at(PromoterChange change) {
        return projects.held(PublicKey.ofProject(change.project().value()));
    }

    private PromoterChange find(UUID id) {
        return repository.find(id).orElseThrow(() -> new NotFound("change of a promoter " + id));
    }

    private Act act() {
        return new Act(Acting.now().orElseThrow(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
