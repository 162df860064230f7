package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationName;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.PublishedOrganisations;
import org.wandelwerk.project.Project;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/** Whom projects belong to: their promoters under all names, their workshops and the themes of those. */
@Component
class ProjectPartners {

    private final Organisations organisations;
    private final PublishedOrganisations published;
    private final Committees committees;
    private final Topics topics;

    ProjectPartners(
            Organisations organisations, PublishedOrganisations published, Committees committees, Topics topics) {
        this.organisations = organisations;
        this.published = published;
        this.committees = committees;
        this.topics = topics;
    }

    /** Those of some projects, read once for all of them. */
    record Named(
            Map<OrganisationId, Organisation> promoters,
            Map<OrganisationId, OrganisationEntry> grouped,
            Map<CommitteeId, Committee> workshops,
            Map<TopicId, Topic> topics) {

        List<String> names(Project project) {
            return project.promoters().matched().stream()
                    .map(promoters::get)
                    .filter(Objects::nonNull)
                    .flatMap(Named::names)
                    .distinct()
                    .toList();
        }

        private static Stream<String> names(Organisation organisation) {
            return Stream.of(
                            organisation.names().stream().map(OrganisationName::name),
                            organisation.names().stream()
                                    .map(OrganisationName::shortName)
                                    .filter(Objects::nonNull),
                            organisation.otherNames().stream())
                    .flatMap(part -> part);
        }

        Set<String> groups(Project project) {
            return project.promoters().matched().stream()
                    .map(grouped::get)
                    .filter(Objects::nonNull)
                    .map(one -> Keyed.word(one.group()))
                    .collect(Collectors.toSet());
        }

        Set<String> workshops(Project project) {
            return committees(project)
                    .map(Committee::number)
                    .filter(Objects::nonNull)
                    .map(String::valueOf)
                    .collect(Collectors.toSet());
        }

        Set<String> topics(Project project) {
            return committees(project)
                    .flatMap(committee -> committee.topics().stream())
                    .map(topics::get)
                    .filter(Objects::nonNull)
                    .map(Topic::slug)
                    .collect(Collectors.toSet());
        }

        private Stream<Committee> committees(Project project) {
            return project.workshops().stream().map(workshops::get).filter(Objects::nonNull);
        }
    }

    Named of(Collection<Project> projects) {
        var promoters = new HashSet<OrganisationId>();
        var workshops = new HashSet<CommitteeId>();
        projects.forEach(project -> {
            promoters.addAll(project.promoters().matched());
            workshops.addAll(project.workshops());
        });
        var bodies = committees.named(workshops);
        var themes =
                bodies.values().stream().flatMap(body -> body.topics().stream()).collect(Collectors.toSet());
        return new Named(
                Keyed.by(published.of(promoters), Organisation::id),
                organisations.named(promoters),
                bodies,
                topics.named(themes));
    }
}
