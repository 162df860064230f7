package org.wandelwerk.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Standpoint;

/** Splits projects into parts that name the whole, and takes that back as long as no part has gone its way. */
@Service
@Transactional
public class Splittings {

    private final SplittingRepository repository;
    private final JoiningRepository acts;
    private final ProjectStands stands;
    private final ProjectSuccession succession;
    private final JoiningRights rights;
    private final Clock clock;

    Splittings(
            SplittingRepository repository,
            JoiningRepository acts,
            ProjectStands stands,
            ProjectSuccession succession,
            JoiningRights rights,
            Clock clock) {
        this.repository = repository;
        this.acts = acts;
        this.stands = stands;
        this.succession = succession;
        this.rights = rights;
        this.clock = clock;
    }

    /** The project that is to be split, as it stands. */
    @Transactional(readOnly = true)
    public Standpoint project(PublicKey key) {
        rights.requireReading();
        return stands.found(key);
    }

    /**
     * The same for whoever wants to split it.
     *
     * @throws Refused for who may only read of it
     */
    @Transactional(readOnly = true)
    public Standpoint splittable(PublicKey key) {
        rights.requireReading();
        var found = stands.found(key);
        rights.require();
        return found;
    }

    /** Whether the acting person may split projects, and take that back. */
    @Transactional(readOnly = true)
    public boolean areMine() {
        return rights.isOffice();
    }

    /** How it was split until now, the newest first, with what was taken back. */
    @Transactional(readOnly = true)
    public List<Splitting> of(PublicKey key) {
        rights.requireReading();
        return repository.of(stands.found(key).dossier().project().id());
    }

    /**
     * Makes the parts: each begins where the whole stands, with its promoters, places and workshops, and is public if
     * the whole is. The whole stays, and goes its way. A key splits once.
     *
     * @throws Refused when something is missing, or its way has ended
     * @throws org.wandelwerk.kernel.Stale when it was moved since
     */
    public void split(PublicKey key, SplitOrder order) {
        rights.require();
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        acts.waitForOthers();
        var id = HashedId.of("splitting", order.key());
        if (repository.find(id).isPresent()) {
            return;
        }
        order.mistakes().keys().values().stream().findFirst().ifPresent(mistake -> {
            throw new Refused(mistake);
        });
        var whole = stands.held(key);
        whole.requireLast(order.after());
        if (stands.hasEnded(whole)) {
            throw new Refused("joining.hindrance.ended");
        }
        repository.add(split(id, whole, order));
    }

    private Splitting split(UUID id, Standpoint whole, SplitOrder order) {
        var parts = order.parts().stream()
                .map(part -> part(id, whole.dossier(), part))
                .toList();
        for (var part : parts) {
            succession.splitOff(part, whole.dossier().project().id());
            if (whole.isPublic()) {
                succession.show(part.project().id());
            }
        }
        return new Splitting(
                id,
                NamedProject.of(whole.dossier().project()),
                parts.stream().map(part -> NamedProject.of(part.project())).toList(),
                order.reason().strip(),
                whole.isPublic(),
                signature(),
                null);
    }

    /** What the whole decided and what it cost stays with it: nobody said which part of it is whose. */
    private ProjectDossier part(UUID splitting, ProjectDossier whole, SplitOrder.Part part) {
        var id = HashedId.of("part", splitting.toString(), part.title());
        var today = LocalDate.now(clock);
        var known = whole.project();
        var project = new Project(
                new ProjectId(id),
                PublicKey.ofProject(id),
                Text.german(part.title()),
                Text.german(part.summary()),
                known.promoters(),
                known.places(),
                known.workshops(),
                known.fundingArea(),
                known.period(),
                null,
                List.of(),
                Origin.here(id, today));
        return new ProjectDossier(project, whole.position().splitOff(today), List.of(), List.of());
    }

    /**
     * Takes it back: the parts become part of the whole again, are public no more, and their addresses lead to it.
     *
     * @return the key of the whole
     * @throws Refused when one of them was moved since
     */
    public PublicKey undo(UUID id) {
        rights.require();
        acts.waitForOthers();
        var splitting = repository.find(id).orElseThrow(() -> new NotFound("splitting " + id));
        if (splitting.undone() == null) {
            splitting.parts().forEach(this::takeBack);
            repository.undo(id, signature());
        }
        return splitting.parent().key();
    }

    private void takeBack(NamedProject part) {
        var standpoint = stands.found(part.key());
        if (standpoint.last().kind() != MoveKind.SPLIT_OFF || acts.hasStanding(part.id()) || acts.isKept(part.id())) {
            throw new Refused("joining.refused.moved");
        }
        succession.hide(part.id());
        var ended = standpoint.dossier().position().ended(WayEnd.MERGED, LocalDate.now(clock));
        stands.add(part.id(), standpoint.last().number(), MoveKind.MERGED, ended);
    }

    private Signature signature() {
        return new Signature(Acting.now().orElseThrow(), clock.instant());
    }
}
