package org.wandelwerk.letter;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/**
 * What happened to templates, which letters were made of them and for whose seats, and where letters went when. Who the
 * letters named is read with the letters themselves, where reading is noted.
 */
@Configuration(proxyBeanMethods = false)
class LetterTrail {

    private static final String TEXTS = "letter.trail.";

    @Bean
    TrailSource trailOfTemplates(TemplateRepository templates) {
        var tables = List.of(
                TrailTable.of("letter.templates", "id", TEXTS)
                        .texts("name")
                        .moments("retired_at")
                        .hidden("retired_by"),
                TrailTable.of("letter.versions", "template_id", TEXTS)
                        .texts("number", "placeholders", "digest")
                        .hidden("id", "uploaded_by", "uploaded_at", "one_time_key"),
                TrailTable.of("letter.makings", "template_id", TEXTS)
                        .texts("number", "version")
                        .scopes("body")
                        .hidden("id", "made_by", "made_at", "one_time_key"));
        return TrailSource.of("vorlagen", "vorlage", TEXTS, tables, templates::records)
                .readBy(Permission.WRITE_TO_BODIES);
    }

    @Bean
    TrailSource trailOfLetters(MakingRepository makings) {
        var tables = List.of(
                TrailTable.of("letter.makings", "id", TEXTS)
                        .reference("template_id", "vorlagen")
                        .texts("number", "version")
                        .scopes("body")
                        .hidden("made_by", "made_at", "one_time_key"),
                TrailTable.of("letter.recipients", "making_id", TEXTS)
                        .reference("organisation_id", "akteure")
                        .hidden("position", "representative_id"));
        return TrailSource.of("briefe", "brief", TEXTS, tables, makings::records)
                .readBy(Permission.WRITE_TO_BODIES);
    }

    /** Under the number of the organisation, whose name it bears; it concerns those who sit or sat for it. */
    @Bean
    TrailSource trailOfPostalAddresses(Organisations organisations, Seats seats) {
        var addresses = TrailTable.of("letter.addresses", "organisation_id", TEXTS)
                .texts("lines")
                .hidden("changed_by", "changed_at");
        return TrailSource.of(
                        "anschriften",
                        "anschrift",
                        TEXTS,
                        List.of(addresses),
                        ids -> organisations
                                .named(ids.stream().map(OrganisationId::new).toList())
                                .values()
                                .stream()
                                .map(one -> new TrailRecord(
                                        one.id().value(),
                                        Text.german(one.name()),
                                        null,
                                        false,
                                        seats.accounts(one.id())))
                                .toList())
                .readBy(Permission.WRITE_TO_BODIES);
    }
}
