package org.wandelwerk.alert;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.PublicCatalog;

/** What a question finds for everybody, whoever saved it. */
@Component
class Stock {

    /** A question may find so much; of one that came to find more the newest are looked at. */
    static final int MOST = 5000;

    private final PublicCatalog catalog;

    Stock(PublicCatalog catalog) {
        this.catalog = catalog;
    }

    /** Whether it finds too much to be saved; while nothing can be found out it does not. */
    boolean isTooWide(SearchQuestion question, Instant now) {
        return catalog.find(question.asked(), 1, now)
                .filter(answer -> answer.total() > MOST)
                .isPresent();
    }

    /** The newest first; empty while the index does not know the present. */
    Optional<List<CatalogEntry>> of(SearchQuestion question, Instant now) {
        return catalog.find(question.asked(), MOST, now)
                .map(answer -> answer.slice().items());
    }

    static Set<UUID> records(List<CatalogEntry> entries) {
        return entries.stream().map(entry -> entry.id().record()).collect(Collectors.toSet());
    }

    /** Those that were not there before. */
    static List<CatalogEntry> news(List<CatalogEntry> entries, Set<UUID> known) {
        return entries.stream()
                .filter(entry -> !known.contains(entry.id().record()))
                .toList();
    }

    static Set<UUID> both(Set<UUID> known, List<CatalogEntry> entries) {
        var all = new HashSet<>(known);
        all.addAll(records(entries));
        return all;
    }
}
