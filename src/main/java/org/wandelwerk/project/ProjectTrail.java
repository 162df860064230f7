package org.wandelwerk.project;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.PublicTexts;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a project. */
@Configuration(proxyBeanMethods = false)
class ProjectTrail {

    private static final String TEXTS = "project.trail.";
    private static final int MOST_VERSIONS = 1_000;

    @Bean
    TrailSource trailOfProjects(TrailRepository records) {
        return TrailSource.of("projekte", "projekt", "project.edit.field.", tables(), records);
    }

    /** The versions that are shown to everybody, with their decisions. */
    @Bean
    PublicTexts publicVersionsOfProjects(VersionRepository versions) {
        return new PublicTexts("projekte", id -> versions.shown(new ProjectId(id), MOST_VERSIONS));
    }

    private static List<TrailTable> tables() {
        return Stream.of(Stream.of(own()), progress().stream(), links().stream())
                .flatMap(part -> part)
                .toList();
    }

    private static TrailTable own() {
        return TrailTable.of("project.projects", "id", TEXTS)
                .texts("title_de", "title_en", "summary_de", "summary_en", "promoters_given")
                .texts("funding_programme", "funding_area", "funding_area_inferred")
                .texts("period_from", "period_to", "note", "sources", "key")
                .origin();
    }

    private static List<TrailTable> progress() {
        return List.of(
                TrailTable.of("project.decisions", "project_id", TEXTS)
                        .texts("body")
                        .word("outcome", "portal.outcome.")
                        .texts("decided_on")
                        .money("amount")
                        .reference("committee_id", "gremien")
                        .reference("organisation_id", "akteure")
                        .texts("sources", "reasons")
                        .origin()
                        .hidden("id", "position", "reasons_withheld"),
                TrailTable.of("project.figures", "project_id", TEXTS)
                        .word("kind", "portal.figure.")
                        .money("amount")
                        .texts("as_of")
                        .word("exactness", "portal.exactness.")
                        .texts("note", "sources")
                        .hidden("position"),
                TrailTable.of("project.moves", "project_id", TEXTS)
                        .words("status")
                        .texts("since", "as_of", "procedure", "version", "step", "note", "sources")
                        .texts("left_step", "outcome", "ending")
                        .hidden("number", "kind", "moved_by", "moved_at"));
    }

    private static List<TrailTable> links() {
        return List.of(
                TrailTable.of("project.promoters", "project_id", TEXTS)
                        .reference("organisation_id", "akteure")
                        .hidden("position"),
                TrailTable.of("project.partners", "project_id", TEXTS)
                        .reference("organisation_id", "akteure")
                        .hidden("position"),
                TrailTable.of("project.places", "project_id", TEXTS)
                        .texts("given")
                        .reference("municipality_id", "gemeinden")
                        .reference("district_id", "landkreise")
                        .hidden("position"),
                TrailTable.of("project.workshops", "project_id", TEXTS)
                        .reference("committee_id", "gremien")
                        .hidden("position"),
                TrailTable.of("project.redactions", "project_id", TEXTS)
                        .texts("number", "reason")
                        .moments("redacted_at")
                        .hidden("tx"),
                TrailTable.publications("project.publications", TEXTS));
    }
}
