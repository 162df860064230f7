package org.wandelwerk.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.shell.ReadNotes;

/** What everybody may find, whoever acts: for what is sent out of the house and cannot be taken back. */
@Component
public class PublicCatalog {

    private static final Duration PRESENT = Duration.ofSeconds(30);
    private static final Set<String> EVERYBODY = Set.of(AudienceToken.PUBLIC.printed());

    private final SearchIndex index;
    private final CatalogFollower follower;

    private final boolean isOn;

    PublicCatalog(SearchIndex index, CatalogFollower follower, @Value("${wandelwerk.catalog:true}") boolean isOn) {
        this.index = index;
        this.follower = follower;
        this.isOn = isOn;
    }

    /** Whether this house keeps an index, so that what it cannot answer now it can answer soon. */
    public boolean isOn() {
        return isOn;
    }

    /**
     * How much is found, without counts by facets; empty while there is no index, or it was not told lately what had
     * happened and might tell of what is recalled.
     */
    public Optional<Integer> count(CatalogQuery query, Instant now) {
        return ask(open -> open.count(query, EVERYBODY), now);
    }

    /** The ids of the first of what was found; empty as before. */
    public Optional<List<CatalogId>> ids(CatalogQuery query, int most, Instant now) {
        return ask(open -> open.ids(query.behind(null), EVERYBODY, most), now);
    }

    /** Those of the records that everybody may see, in the order in which they are named. */
    public List<CatalogEntry> entries(List<CatalogId> ids, Instant now) {
        return ask(open -> open.entries(ids, EVERYBODY), now).orElse(List.of());
    }

    private <T> Optional<T> ask(SearchIndex.Question<T> question, Instant now) {
        Catalog.TABLES.forEach(ReadNotes::read);
        var even = follower.even();
        return even == null || even.plus(PRESENT).isBefore(now) ? Optional.empty() : index.ask(question);
    }
}
