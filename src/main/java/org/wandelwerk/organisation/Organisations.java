package org.wandelwerk.organisation;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;

/** The organisations of the region; readers see the published ones. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository repository;
    private final OrganisationListRepository listing;
    private final PublicationRepository publications;
    private final Clock clock;

    Organisations(
            OrganisationRepository repository,
            OrganisationListRepository listing,
            PublicationRepository publications,
            Clock clock) {
        this.repository = repository;
        this.listing = listing;
        this.publications = publications;
        this.clock = clock;
    }

    /** Takes an organisation over; a new one is published by the same act, and the slug it had before leads on. */
    public Change takeOver(Organisation organisation) {
        var stored = repository.find(organisation.id());
        if (stored.filter(organisation::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent() && organisation.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (stored.isPresent() && repository.mergedInto(organisation.id()).isPresent()) {
            return Change.KEPT;
        }
        if (repository.hasSlugElsewhere(organisation)) {
            throw new Refused("organisation.slug.taken");
        }
        if (stored.isPresent()) {
            repository.update(stored.get(), organisation);
            return Change.CHANGED;
        }
        repository.add(organisation);
        publications.add(organisation.id().value(), clock.instant());
        return Change.NEW;
    }

    /** The organisation that has this slug or had it before; the slug it has now tells whether to lead on. */
    @Transactional(readOnly = true)
    public Organisation bySlug(String slug) {
        return repository.publishedBySlug(slug).orElseThrow(() -> new NotFound("organisation " + slug));
    }

    /** The one itself, or the one it was found to be. */
    @Transactional(readOnly = true)
    public OrganisationId standing(OrganisationId id) {
        return repository.mergedInto(id).map(this::standing).orElse(id);
    }

    /** The published ones of the given organisations, by one statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationEntry> named(Collection<OrganisationId> ids) {
        return listing.entries(ids).stream().collect(Collectors.toMap(OrganisationEntry::id, Function.identity()));
    }

    /** One part of the list behind the given cursor; a cursor that is none is not found. */
    @Transactional(readOnly = true)
    public Slice<OrganisationEntry> list(
            OrganisationFilter filter, OrganisationOrder order, @Nullable String after, int size) {
        var position = after == null ? null : ListPosition.read(after).orElseThrow(() -> new NotFound("page " + after));
        return Slice.of(listing.list(filter, order, position, size + 1), size, ListPosition::cursor);
    }

    /** How many organisations there are in each group. */
    @Transactional(readOnly = true)
    public Map<OrganisationGroup, Integer> counts() {
        return listing.counts();
    }

    /**
     * The only organisation that is, was or is elsewhere called so, even while it is recalled; empty when there is none
     * or more than one.
     */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findByName(String name) {
        var found = listing.called(FoldedName.of(name));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
