package org.wandelwerk.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectSuccession;

/** Lets a project become part of another one once both promoters agree, and be its own again. */
@Service
@Transactional
public class Joinings {

    private static final int MOST_SHOWN = 100;
    private static final int LONGEST_REASON = 1000;

    private final JoiningRepository repository;
    private final ProjectStands stands;
    private final ProjectSuccession succession;
    private final JoiningRights rights;
    private final Clock clock;

    Joinings(
            JoiningRepository repository,
            ProjectStands stands,
            ProjectSuccession succession,
            JoiningRights rights,
            Clock clock) {
        this.repository = repository;
        this.stands = stands;
        this.succession = succession;
        this.rights = rights;
        this.clock = clock;
    }

    /** The newest ones, with those that were taken back. */
    @Transactional(readOnly = true)
    public List<Joining> newest() {
        rights.requireReading();
        return repository.newest(MOST_SHOWN);
    }

    /** @throws Refused for who may only read of joinings */
    @Transactional(readOnly = true)
    public void requireProposing() {
        rights.require();
    }

    /** What would become of two projects. */
    @Transactional(readOnly = true)
    public JoiningPreview preview(PublicKey kept, PublicKey gone) {
        rights.requireReading();
        return previewed(kept, gone);
    }

    private JoiningPreview previewed(PublicKey kept, PublicKey gone) {
        var one = stands.found(gone);
        var other = stands.found(kept);
        var hindrances = new ArrayList<String>();
        if (kept.equals(gone)) {
            hindrances.add("joining.hindrance.same");
        }
        if (stands.hasEnded(one) || stands.hasEnded(other)) {
            hindrances.add("joining.hindrance.ended");
        }
        if (one.isPublic() && !other.isPublic()) {
            hindrances.add("joining.hindrance.hidden");
        }
        if (repository.hasStanding(one.dossier().project().id())
                || repository.hasStanding(other.dossier().project().id())) {
            hindrances.add("joining.hindrance.standing");
        }
        return new JoiningPreview(other, one, hindrances);
    }

    /**
     * Proposes that the one becomes part of the other, and asks both promoters. A key makes one proposal.
     *
     * @throws Refused when something stands against it, or no reason is said
     */
    public UUID propose(PublicKey kept, PublicKey gone, String reason, String key) {
        rights.require();
        if (!key.matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        repository.waitForOthers();
        var id = HashedId.of("joining", key);
        if (repository.find(id).isPresent()) {
            return id;
        }
        var preview = previewed(kept, gone);
        if (!preview.hindrances().isEmpty()) {
            throw new Refused(preview.hindrances().getFirst());
        }
        if (isMissing(reason)) {
            throw new Refused("joining.mistake.reason");
        }
        var joining = new Joining(
                id,
                NamedProject.of(preview.gone().dossier().project()),
                NamedProject.of(preview.kept().dossier().project()),
                reason.strip(),
                signature(),
                null,
                null);
        repository.add(joining);
        return id;
    }

    /** Whether a reason is missing or too long to be kept. */
    public static boolean isMissing(String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON;
    }

    /**
     * Carries it out: the way of the one ends, it is public no more, and its address leads to the other. What is done
     * already stays done.
     *
     * @throws Refused when one of the promoters does not agree, or something stands against it by now
     */
    public void carryOut(UUID id) {
        var joining = forOffice(id);
        if (joining.holds()) {
            return;
        }
        if (!joining.isOpen()) {
            throw new Refused("joining.refused.dropped");
        }
        var agreed =
                repository.consents(id).stream().map(Consent::side).distinct().count();
        if (agreed < Joining.Side.values().length) {
            throw new Refused("joining.refused.consent");
        }
        var gone = stands.found(joining.gone().key());
        var kept = stands.found(joining.kept().key());
        if (stands.hasEnded(gone) || stands.hasEnded(kept)) {
            throw new Refused("joining.hindrance.ended");
        }
        if (gone.isPublic() && !kept.isPublic()) {
            throw new Refused("joining.hindrance.hidden");
        }
        var wasPublic = succession.hide(joining.gone().id()).isPresent();
        var ended = gone.dossier().position().ended(WayEnd.MERGED, LocalDate.now(clock));
        var number = stands.add(joining.gone().id(), gone.last().number(), MoveKind.MERGED, ended);
        repository.carryOut(id, new Joining.Done(signature(), number, wasPublic));
    }

    /**
     * Takes it back: the one stands where it stood before, and is public again if it was. What was only proposed is
     * dropped.
     *
     * @throws Refused when the other became part of a third one since
     */
    public void undo(UUID id) {
        var joining = forOffice(id);
        if (joining.undone() != null) {
            return;
        }
        var done = joining.carriedOut();
        if (done != null) {
            restore(joining, done);
        }
        repository.undo(id, signature());
    }

    private void restore(Joining joining, Joining.Done done) {
        var kept = stands.found(joining.kept().key());
        if (kept.dossier().position().ending() == WayEnd.MERGED) {
            throw new Refused("joining.refused.further");
        }
        var gone = stands.found(joining.gone().key());
        gone.requireLast(done.number());
        var before = gone.moves().get(gone.moves().size() - 2).to();
        stands.add(joining.gone().id(), done.number(), MoveKind.RESTORED, before.again(LocalDate.now(clock)));
        if (done.wasPublic()) {
            succession.show(joining.gone().id());
        }
    }

    private Joining forOffice(UUID id) {
        var named = find(id);
        rights.require(
                succession.named(List.of(named.gone().id(), named.kept().id())).values());
        repository.waitForOthers();
        return find(id);
    }

    private Joining find(UUID id) {
        return repository.find(id).orElseThrow(() -> new NotFound("joining " + id));
    }

    private Signature signature() {
        return new Signature(Acting.now().orElseThrow(), clock.instant());
    }
}
