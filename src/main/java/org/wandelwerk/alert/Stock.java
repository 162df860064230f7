package org.wandelwerk.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogId;
import org.wandelwerk.catalog.PublicCatalog;
import org.wandelwerk.kernel.HashedId;

/** What a question finds for everybody, whoever saved it. */
@Component
class Stock {

    /** A question may find so much; of one that came to find more the newest are looked at. */
    static final int MOST = 5000;

    private final PublicCatalog catalog;

    Stock(PublicCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What was found.
     *
     * @param ids the newest first
     */
    record Found(List<CatalogId> ids) {

        Found {
            ids = List.copyOf(ids);
        }

        /** The same for the same records, in whatever order. */
        UUID digest() {
            return HashedId.of(ids.stream().map(CatalogId::printed).sorted().toArray(String[]::new));
        }

        /** Those that were not found before. */
        List<CatalogId> besides(Set<UUID> known) {
            return ids.stream().filter(id -> !known.contains(id.record())).toList();
        }
    }

    /** Whether it finds too much to be saved; while nothing can be found out it does not. */
    boolean isTooWide(SearchQuestion question, Instant now) {
        return catalog.count(question.asked(), now)
                .filter(count -> count > MOST)
                .isPresent();
    }

    /** Empty while the index does not know the present. */
    Optional<Found> of(SearchQuestion question, Instant now) {
        return catalog.ids(question.asked(), MOST, now).map(Found::new);
    }

    /** What everybody may see of them now. */
    List<CatalogEntry> shown(List<CatalogId> ids, Instant now) {
        return catalog.entries(ids, now);
    }
}
