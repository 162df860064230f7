package org.wandelwerk.reference.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.reference.Collections;

/** Collections of what was funded elsewhere: their working pages are for the office. */
@Configuration(proxyBeanMethods = false)
class CollectionMatters {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    @Bean
    MatterSource mattersOfCollections(Collections collections) {
        return MatterSource.of("sammlung", key -> {
            var found = collections.find(key).collection();
            return Optional.of(NamedMatter.shown(
                    new Matter("collection " + key, Set.of(), OFFICE), found.name(), CollectionsPage.address(found)));
        });
    }
}
