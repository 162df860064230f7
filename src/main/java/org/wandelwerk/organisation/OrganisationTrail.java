package org.wandelwerk.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to an organisation. */
@Component
class OrganisationTrail implements TrailSource {

    private static final String TEXTS = "organisation.trail.";

    private final TrailRepository repository;

    OrganisationTrail(TrailRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "akteure";
    }

    @Override
    public List<String> otherWords() {
        return List.of("akteur");
    }

    @Override
    public String draftTexts() {
        return "organisation.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
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

    @Override
    public Optional<TrailRecord> find(String key) {
        return repository.find(key);
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return repository.names(ids);
    }
}
