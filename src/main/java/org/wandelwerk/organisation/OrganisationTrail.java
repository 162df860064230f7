package org.wandelwerk.organisation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to an organisation. */
@Configuration(proxyBeanMethods = false)
class OrganisationTrail {

    private static final String TEXTS = "organisation.trail.";

    @Bean
    TrailSource trailOfOrganisations(TrailRepository records) {
        return TrailSource.of("akteure", "akteur", "organisation.edit.field.", tables(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("organisation.organisations", "id", TEXTS)
                        .word("kind", "portal.kind.")
                        .reference("municipality_id", "gemeinden")
                        .reference("merged_into", "akteure")
                        .texts("town", "note", "sources", "slug")
                        .origin(),
                TrailTable.of("organisation.names", "organisation_id", TEXTS)
                        .texts("name", "short_name", "valid_from", "valid_to", "seen")
                        .hidden("position", "folded", "folded_short"),
                TrailTable.of("organisation.other_names", "organisation_id", TEXTS)
                        .texts("name")
                        .hidden("folded"),
                TrailTable.of("organisation.former_slugs", "organisation_id", TEXTS)
                        .texts("slug"),
                TrailTable.publications("organisation.publications", TEXTS));
    }
}
