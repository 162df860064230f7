package org.wandelwerk.promoter;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.PromoterChange.Act;
import org.wandelwerk.shell.FormErrors;

/**
 * Lets somebody else carry a project on which a body decided: one person of the office proposes it with a reason, and
 * another carries it out or drops it. The bodies and the promoters are told.
 */
@Service
@Transactional
public class PromoterChanges {

    private static final String PROMOTER = "traeger";

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
     * @param reader who reads it; {@code null} for the house
     * @param isBound whether an act is what changes it
     * @param hasEnded whether its way ended
     * @param isMine whether the acting person may propose and decide
     * @param changes the newest first, with those that were dropped
     */
    public record PromoterStand(
            Standpoint at,
            @Nullable PersonId reader,
            boolean isBound,
            boolean hasEnded,
            boolean isMine,
            List<PromoterChange> changes) {

        public PromoterStand {
            changes = List.copyOf(changes);
        }

        /** Whether the reader is somebody else than who proposed it. */
        public boolean mayConfirm(PromoterChange change) {
            return isMine && change.isOpen() && !change.proposed().by().id().equals(reader);
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
                Acting.now().map(Actor::id).orElse(null),
                bound.areBound(at),
                projects.hasEnded(at),
                rights.areMine(),
                repository.of(at.dossier().project().id()));
    }

    /**
     * What is wrong with the wish, by the fields of its form.
     *
     * @throws Refused for who may only read of it, and when no body decided on the project
     */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, PromoterChangeOrder order) {
        rights.require();
        return mistakes(projects.found(key), order);
    }

    private FormErrors mistakes(Standpoint at, PromoterChangeOrder order) {
        var errors = order.mistakes();
        if (!errors.isEmpty() || isDone(order)) {
            return errors;
        }
        requireBound(at);
        var project = at.dossier().project();
        var next = projects.named(order.promoter());
        if (next.equals(CarriedOn.present(at))) {
            return errors.with(PROMOTER, "promoter.refused.same");
        }
        // the same form may have arrived in between
        if (repository.of(project.id()).stream()
                .anyMatch(change -> change.isOpen() && !change.id().equals(id(order)))) {
            return errors.with(PROMOTER, "promoter.refused.waiting");
        }
        return rights.isStranger(project, next) ? errors : errors.with(PROMOTER, "promoter.refused.own");
    }

    /** Whether the form was sent before. */
    private boolean isDone(PromoterChangeOrder order) {
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        return repository.find(id(order)).isPresent();
    }

    private static UUID id(PromoterChangeOrder order) {
        return HashedId.of("promoter", order.key());
    }

    /** Those that wait for somebody else than the acting person; none for who may not decide. */
    @Transactional(readOnly = true)
    public Counted<PromoterChange> waiting(TaskWindow window) {
        if (!rights.areMine()) {
            return Counted.none();
        }
        var person = Acting.now().orElseThrow().id();
        return window.of(
                repository.open(person, window.undated(), window.size()),
                () -> repository.countOpen(person, TaskSource.MOST));
    }

    /**
     * Proposes it; a key makes one proposal.
     *
     * @throws Refused when no body decided on the project, it is carried by this very promoter,
     *     another change waits, something is missing, or the acting person hands in for one of them
     */
    public void propose(PublicKey key, PromoterChangeOrder order) {
        rights.require();
        var at = projects.held(key);
        mistakes(at, order).keys().values().stream().findFirst().ifPresent(mistake -> {
            throw new Refused(mistake);
        });
        if (isDone(order)) {
            return;
        }
        repository.add(new PromoterChange(
                id(order),
                at.dossier().project().id(),
                CarriedOn.present(at),
                projects.named(order.promoter()),
                order.reason(),
                act(),
                null,
                false));
    }

    private void requireBound(Standpoint at) {
        if (!bound.areBound(at)) {
            throw new Refused(projects.hasEnded(at) ? "promoter.refused.ended" : "promoter.refused.undecided");
        }
    }

    /**
     * Carries it out, and tells of it; what was decided stays decided. Of a project whose way has ended nobody is told,
     * for nobody carries it on: its record is put right.
     *
     * @return the key of the project
     * @throws Refused for who proposed it or hands in for one of the two, or when somebody else carries it
     *     since
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
        requireBound(at);
        rights.requireStranger(project, change.after());
        if (!CarriedOn.present(at).equals(change.before())) {
            throw new Refused("promoter.refused.changed");
        }
        projects.carry(at, change.after());
        repository.decide(id, act(), true);
        if (!projects.hasEnded(at)) {
            notices.changed(at, change);
        }
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
