package org.wandelwerk.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a collection: which files were loaded into it, and what was said of their origin. */
@Configuration(proxyBeanMethods = false)
class CollectionTrail {

    private static final String TEXTS = "reference.trail.";

    @Bean
    TrailSource trailOfCollections(CollectionRepository collections) {
        var own = TrailTable.of("reference.collections", "id", TEXTS)
                .texts("name_de", "name_en", "publisher", "source", "licence", "licence_address", "as_of", "loaded")
                .texts("key");
        return TrailSource.of("sammlungen", "sammlung", TEXTS, List.of(own), records(collections));
    }

    private static TrailRecords records(CollectionRepository collections) {
        return new TrailRecords() {

            @Override
            public List<TrailRecord> find(Collection<UUID> ids) {
                return collections.records(ids);
            }

            @Override
            public Optional<TrailRecord> find(String key) {
                return collections.find(key).map(one -> new TrailRecord(one.id().value(), one.name(), null, false));
            }
        };
    }
}
