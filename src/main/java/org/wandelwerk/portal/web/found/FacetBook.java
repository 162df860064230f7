package org.wandelwerk.portal.web.found;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.reference.Collection;
import org.wandelwerk.reference.PublishedOperations;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.Topics;

/** Gathers what the values of facets are called. */
@Component
class FacetBook {

    private final ProjectFilters filters;
    private final Programmes programmes;
    private final Procedures procedures;
    private final Topics topics;
    private final PublishedOperations operations;

    FacetBook(
            ProjectFilters filters,
            Programmes programmes,
            Procedures procedures,
            Topics topics,
            PublishedOperations operations) {
        this.filters = filters;
        this.programmes = programmes;
        this.procedures = procedures;
        this.topics = topics;
        this.operations = operations;
    }

    FacetLabels labels() {
        var choices = filters.choices();
        var themes = choices.workshops().stream()
                .flatMap(workshop -> workshop.topics().stream())
                .collect(Collectors.toSet());
        return new FacetLabels(
                choices,
                programmes.all(),
                programmes.fundingAreas(),
                procedures.all(),
                topics.named(themes).values().stream().collect(Collectors.toMap(Topic::slug, topic -> topic)),
                operations.collections().stream().collect(Collectors.toMap(Collection::key, one -> one)));
    }
}
