package org.wandelwerk.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.profile.OrganisationMatches.Wanted;
import org.wandelwerk.profile.TakenProjects.Told;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.Standpoint;

/**
 * Takes over into a project what was handed in, and takes that back; only as long as the project is not public, so that
 * nothing gets public by it.
 */
@Service
@Transactional
public class FilingTakeovers {

    /**
     * What the office wants to take over.
     *
     * @param key the one-time key of the form
     * @param number of the version that was read
     */
    public record TakeOrder(String key, int number, TakenFacts facts) {}

    private final HandIns handIns;
    private final FilingTakeoverRepository repository;
    private final FilingProposals proposals;
    private final TakenProjects projects;
    private final TakeoverGuard guard;
    private final Clock clock;

    FilingTakeovers(
            HandIns handIns,
            FilingTakeoverRepository repository,
            FilingProposals proposals,
            TakenProjects projects,
            TakeoverGuard guard,
            Clock clock) {
        this.handIns = handIns;
        this.repository = repository;
        this.proposals = proposals;
        this.projects = projects;
        this.guard = guard;
        this.clock = clock;
    }

    /** What would be taken over of the newest version. */
    @Transactional(readOnly = true)
    public FilingProposal proposal(Profile profile, Wanted wanted) {
        guard.require(profile);
        return proposals.of(newest(profile), profile.state(), projects.find(profile.key()), of(profile.id()), wanted);
    }

    private HandedIn newest(Profile profile) {
        return handIns.of(profile.id()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("profile " + profile.key()));
    }

    private List<FilingTakeover> of(ProjectId profile) {
        return repository.of(profile);
    }

    /**
     * Takes it over, instead of what was taken over before; the same form sent again does nothing more.
     *
     * @throws Refused when the project is public or its way has ended, something is named that cannot be chosen, a body
     *     dealt with the project as it is, or the acting person hands in for its promoter
     * @throws Stale when a newer version was handed in meanwhile
     */
    public void take(Profile profile, TakeOrder order) {
        guard.require(profile);
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        var at = projects.held(profile.key());
        var done = repository.by(order.key());
        if (done.isEmpty()) {
            guard.requireOpen(profile.state(), at);
            take(profile, order, at);
        } else if (!done.get().equals(profile.id())) {
            throw new Refused("access.form.expired");
        }
    }

    private void take(Profile profile, TakeOrder order, Standpoint at) {
        var newest = newest(profile);
        if (newest.number() != order.number()) {
            throw new Stale("profile " + profile.key());
        }
        var facts = proposals.following(order.facts());
        if (!proposals.offers(facts, at)) {
            throw new Refused("profile.takeover.refused.unknown");
        }
        guard.requireTakeable(at, facts);
        var takeover = new FilingTakeover(
                UUID.randomUUID(),
                newest.number(),
                facts,
                Acting.now().orElseThrow().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        projects.tell(at, told(profile, standing(profile.id())), told(profile, takeover, facts));
        repository.add(profile.id(), takeover, order.key());
    }

    /** Those that hold, the newest first. */
    private List<FilingTakeover> standing(ProjectId profile) {
        return of(profile).stream().filter(FilingTakeover::holds).toList();
    }

    /** What the newest of them told. */
    private Told told(Profile profile, List<FilingTakeover> standing) {
        return standing.stream()
                .findFirst()
                .map(takeover -> told(profile, takeover, takeover.facts()))
                .orElse(Told.NOTHING);
    }

    private Told told(Profile profile, FilingTakeover takeover, TakenFacts facts) {
        var version = version(profile, takeover);
        return projects.told(profile, version, LocalDate.ofInstant(version.at(), clock.getZone()), facts);
    }

    private HandedIn version(Profile profile, FilingTakeover takeover) {
        return handIns.of(profile.id()).stream()
                .filter(version -> version.number() == takeover.number())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Takes back what was taken over last: the project says again what it said before, as far as that holds.
     *
     * @throws Refused when it is not the last, the project is public, its way has ended, it says something else by now,
     *     or what it said before cannot be said any more
     */
    public void undo(Profile profile, UUID id) {
        guard.require(profile);
        var at = projects.held(profile.key());
        var takeover = of(profile.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("takeover " + id));
        if (!takeover.holds()) {
            return;
        }
        guard.requireOpen(profile.state(), at);
        var standing = standing(profile.id());
        if (!standing.getFirst().id().equals(id)) {
            throw new Refused("profile.takeover.refused.later");
        }
        TakenProjects.requireSaying(at, proposals.following(takeover.facts()));
        var restored = restored(profile, standing.subList(1, standing.size()), at);
        if (!proposals.offers(restored.facts(), at)) {
            throw new Refused("profile.takeover.refused.gone");
        }
        guard.requireTakeable(at, restored.facts());
        projects.tell(at, told(profile, standing), restored);
        repository.undo(id, Acting.now().orElseThrow().id(), clock.instant());
    }

    /**
     * Whoever was matched to the promoter of an older version is not the promoter that the project names by now; nor is
     * a figure told again to which a later version does not consent.
     */
    private Told restored(Profile profile, List<FilingTakeover> standing, Standpoint at) {
        if (standing.isEmpty()) {
            return Told.NOTHING;
        }
        var takeover = standing.getFirst();
        var facts = proposals.following(takeover.facts());
        var given = at.dossier().project().promoters().given();
        var isSame = version(profile, takeover).answers().text("promoter").equals(given);
        return projects.allowed(told(profile, takeover, isSame ? facts : facts.withoutPromoter()), newest(profile));
    }
}
