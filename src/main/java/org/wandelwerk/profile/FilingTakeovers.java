package org.wandelwerk.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.profile.OrganisationMatches.Wanted;
import org.wandelwerk.profile.TakenProjects.Told;
import org.wandelwerk.project.ProjectId;

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
    private final Rights rights;
    private final Clock clock;

    FilingTakeovers(
            HandIns handIns,
            FilingTakeoverRepository repository,
            FilingProposals proposals,
            TakenProjects projects,
            Rights rights,
            Clock clock) {
        this.handIns = handIns;
        this.repository = repository;
        this.proposals = proposals;
        this.projects = projects;
        this.rights = rights;
        this.clock = clock;
    }

    /** What would be taken over of the newest version. */
    @Transactional(readOnly = true)
    public FilingProposal proposal(Profile profile, Wanted wanted) {
        require(profile);
        return proposals.of(newest(profile), profile.state(), projects.find(profile.key()), of(profile.id()), wanted);
    }

    private void require(Profile profile) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profile " + profile.key()));
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
     * @throws Refused when the project is public or its way has ended, or something is named that cannot be chosen
     * @throws Stale when a newer version was handed in meanwhile
     */
    public void take(Profile profile, TakeOrder order) {
        require(profile);
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        var at = projects.held(profile.key());
        if (repository.has(order.key())) {
            return;
        }
        var hindrance = FilingProposals.hindrance(profile.state(), at);
        if (hindrance != null) {
            throw new Refused(hindrance);
        }
        var newest = newest(profile);
        if (newest.number() != order.number()) {
            throw new Stale("profile " + profile.key());
        }
        if (!proposals.offers(order.facts(), at)) {
            throw new Refused("profile.takeover.refused.unknown");
        }
        var before = told(profile, standing(profile.id()));
        var takeover = new FilingTakeover(
                UUID.randomUUID(),
                newest.number(),
                order.facts(),
                Acting.now().orElseThrow().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        projects.tell(at, before, told(profile, List.of(takeover)));
        repository.add(profile.id(), takeover, order.key());
    }

    /** Those that hold, the newest first. */
    private List<FilingTakeover> standing(ProjectId profile) {
        return of(profile).stream().filter(FilingTakeover::holds).toList();
    }

    private Told told(Profile profile, List<FilingTakeover> standing) {
        if (standing.isEmpty()) {
            return Told.NOTHING;
        }
        var takeover = standing.getFirst();
        var version = version(profile, takeover);
        return projects.told(profile, version, LocalDate.ofInstant(version.at(), clock.getZone()), takeover.facts());
    }

    private HandedIn version(Profile profile, FilingTakeover takeover) {
        return handIns.of(profile.id()).stream()
                .filter(version -> version.number() == takeover.number())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Takes back what was taken over last: the project says again what it said before.
     *
     * @throws Refused when it is not the last, the project is public, or says something else by now
     */
    public void undo(Profile profile, UUID id) {
        require(profile);
        var at = projects.held(profile.key());
        var all = of(profile.id());
        var takeover = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("takeover " + id));
        if (!takeover.holds()) {
            return;
        }
        var standing = standing(profile.id());
        if (at.isPublic() || !standing.getFirst().id().equals(id)) {
            throw new Refused(at.isPublic() ? "profile.takeover.refused.public" : "profile.takeover.refused.later");
        }
        TakenProjects.requireSaying(at, takeover.facts());
        projects.tell(at, told(profile, standing), told(profile, standing.subList(1, standing.size())));
        repository.undo(id, Acting.now().orElseThrow().id(), clock.instant());
    }
}
