package org.wandelwerk.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Refused;

/** Makes two organisations one when they were one all along, and two again when they were not. */
@Service
@Transactional
public class Mergers {

    private static final int MOST_SHOWN = 100;

    private final MergerRepository repository;
    private final OrganisationRepository organisations;
    private final PublicationRepository publications;
    private final List<OrganisationUse> uses;
    private final MergerRights rights;
    private final Clock clock;

    Mergers(
            MergerRepository repository,
            OrganisationRepository organisations,
            PublicationRepository publications,
            List<OrganisationUse> uses,
            MergerRights rights,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.publications = publications;
        this.uses = List.copyOf(uses);
        this.rights = rights;
        this.clock = clock;
    }

    /** The newest ones, those that were taken back among them. */
    @Transactional(readOnly = true)
    public List<Merger> newest() {
        rights.requireReading();
        return repository.newest(MOST_SHOWN);
    }

    /**
     * What would become of two organisations.
     *
     * @param kept the address of the one that stays
     */
    @Transactional(readOnly = true)
    public MergerPreview preview(String kept, String gone) {
        rights.requireReading();
        return preview(published(kept), published(gone));
    }

    private Organisation published(String slug) {
        return organisations.publishedBySlug(slug).orElseThrow(() -> new NotFound("organisation " + slug));
    }

    private MergerPreview preview(Organisation kept, Organisation gone) {
        var hindrances = kept.id().equals(gone.id())
                ? Stream.of("organisation.merge.same")
                : uses.stream().flatMap(use -> use.hindrance(gone.id(), kept.id()).stream());
        return new MergerPreview(
                kept,
                gone,
                uses.stream()
                        .filter(use -> use.uses(gone.id()))
                        .map(OrganisationUse::text)
                        .toList(),
                hindrances.toList());
    }

    /** Lets all that names the one name the other; its address and its names lead there. A key makes one merger. */
    public void merge(String kept, String gone, String reason, String key) {
        rights.require();
        if (!key.matches("[0-9a-f]{32}")) {
            throw new Refused("draft.refused.key");
        }
        repository.waitForOthers();
        var id = HashedId.of("merger", key);
        if (repository.find(id).isPresent()) {
            return;
        }
        var preview = preview(published(kept), published(gone));
        if (!preview.hindrances().isEmpty()) {
            throw new Refused(preview.hindrances().getFirst());
        }
        merge(id, preview, reason);
    }

    private void merge(UUID id, MergerPreview preview, String reason) {
        var kept = preview.kept();
        var gone = preview.gone();
        var slugs = new HashSet<>(repository.formerSlugs(gone.id()));
        slugs.add(gone.slug());
        var names = spellings(gone);
        names.removeAll(kept.otherNames());
        var moved = new HashMap<String, Set<UUID>>();
        uses.forEach(use -> moved.put(use.text(), use.move(gone.id(), kept.id())));
        var trace = new MergerTrace(
                names, slugs, kept.origin(), publications.end(gone.id().value()).orElseThrow());
        repository.lead(gone.id(), kept.id());
        repository.leadSlugs(slugs, kept.id());
        names.addAll(kept.otherNames());
        organisations.update(kept, kept.called(names, here(kept.id(), now())));
        var merger = new Merger(id, gone.id(), kept.id(), gone.name(), kept.name(), reason, actor(), now(), null);
        repository.add(merger, trace, moved);
    }

    private static Set<String> spellings(Organisation organisation) {
        var spellings = new HashSet<>(organisation.otherNames());
        organisation.names().forEach(name -> {
            spellings.add(name.name());
            Stream.ofNullable(name.shortName()).forEach(spellings::add);
        });
        return spellings;
    }

    private Origin here(OrganisationId id, Instant at) {
        return Origin.here(id.value(), LocalDate.ofInstant(at, clock.getZone()));
    }

    /** Makes them two again, each with what it had; what came to the other one since stays there. */
    public void undo(UUID id) {
        rights.require();
        repository.waitForOthers();
        var merger = repository.find(id).orElseThrow(() -> new NotFound("merger " + id));
        if (!merger.holds()) {
            return;
        }
        if (organisations.mergedInto(merger.kept()).isPresent()) {
            throw new Refused("organisation.merge.further");
        }
        split(merger, repository.trace(id));
        var moved = repository.moved(id);
        uses.forEach(use -> use.moveBack(moved.getOrDefault(use.text(), List.of()), merger.gone(), merger.kept()));
        repository.end(id, actor(), now());
    }

    /** Each has its names, its address and its publication again. */
    private void split(Merger merger, MergerTrace trace) {
        var gone = organisations.find(merger.gone()).orElseThrow();
        var kept = organisations.find(merger.kept()).orElseThrow();
        var names = new HashSet<>(kept.otherNames());
        names.removeAll(trace.names());
        var isUntouched = kept.origin().equals(here(kept.id(), merger.at()));
        organisations.update(kept, kept.called(names, isUntouched ? trace.origin() : kept.origin()));
        repository.lead(merger.gone(), null);
        repository.leadSlugs(trace.slugs(), merger.gone());
        repository.dropSlug(gone.slug());
        publications.begin(merger.gone().value(), trace.publication());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Actor actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
    }
}
