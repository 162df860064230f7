package org.wandelwerk.catalog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.AudienceToken;

/** What everybody may find, whoever acts: for what is sent out of the house and cannot be taken back. */
@Component
public class PublicCatalog {

    private static final Duration PRESENT = Duration.ofSeconds(30);
    private static final Set<String> EVERYBODY = Set.of(AudienceToken.PUBLIC.printed());

    private final SearchIndex index;
    private final CatalogFollower follower;

    PublicCatalog(SearchIndex index, CatalogFollower follower) {
        this.index = index;
        this.follower = follower;
    }

    /**
     * The first of what was found, and how many there are in all, without counts by facets; empty while there is no
     * index, or it was not told lately what had happened and might show what is recalled.
     */
    public Optional<CatalogAnswer> find(CatalogQuery query, int most, Instant now) {
        var even = follower.even();
        return even == null || even.plus(PRESENT).isBefore(now)
                ? Optional.empty()
                : index.ask(open -> open.best(query.behind(null), EVERYBODY, most));
    }
}
