package org.wandelwerk.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.SimilarProjects;
import org.wandelwerk.reference.PublishedOperations;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/**
 * Looks for what is much like something, here and elsewhere: in the index. While there is none, the tables tell of what
 * is here alone, for to read all titles of a million operations takes longer than anybody waits.
 */
@Component
public class SimilarRecords {

    /**
     * What somebody writes about, to be compared with what is recorded.
     *
     * @param self the key under which it may be recorded itself; {@code null} when it cannot be
     * @param title as typed, perhaps half of it
     * @param text what else is told of it; empty when nothing is
     * @param years in which it is carried out; empty when they are not known
     * @param topics what it is about, as far as that was chosen; those that its texts name are read there
     */
    public record Sought(
            @Nullable PublicKey self,
            String title,
            String text,
            List<Municipality> places,
            Set<Integer> years,
            Set<TopicId> topics) {

        public Sought {
            topics = Set.copyOf(topics);
            places = List.copyOf(places);
            years = Set.copyOf(years);
        }
    }

    private static final int MOST = 5;

    private final Catalog catalog;
    private final SimilarProjects projects;
    private final PublishedOperations operations;
    private final Topics topics;
    private final Places places;
    private final Committees committees;

    SimilarRecords(
            Catalog catalog,
            SimilarProjects projects,
            PublishedOperations operations,
            Topics topics,
            Places places,
            Committees committees) {
        this.catalog = catalog;
        this.projects = projects;
        this.operations = operations;
        this.topics = topics;
        this.places = places;
        this.committees = committees;
    }

    /** What is like that which somebody writes about. */
    public SimilarFinds to(Sought sought) {
        var themes = topics.published();
        return indexed(Compared.of(sought, themes), catalog.tokens(), themes).orElseGet(() -> stored(sought));
    }

    /** What is like a project, be it published or not. */
    public SimilarFinds to(Project project) {
        var workshops = committees.named(project.workshops()).values();
        return to(new Sought(
                project.key(),
                project.title().de(),
                project.summary().de(),
                List.copyOf(places.municipalities(ProjectEntries.municipalities(project))
                        .values()),
                ProjectEntries.years(project.period()).stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                workshops.stream().flatMap(one -> one.topics().stream()).collect(Collectors.toSet())));
    }

    /**
     * What is like a published project, as far as everybody may see it; nothing while there is no index, as comparing
     * all titles would take too long for each reader.
     */
    public SimilarFinds beside(ProjectId project) {
        var tokens = catalog.everybody();
        return catalog.entry(new CatalogId(CatalogKind.PROJECT, project.value()), tokens)
                .flatMap(entry -> {
                    var themes = topics.published();
                    return indexed(Compared.of(entry, Compared.Themes.of(themes)), tokens, themes);
                })
                .orElse(SimilarFinds.NONE);
    }

    private Optional<SimilarFinds> indexed(Compared compared, Set<String> tokens, List<Topic> themes) {
        return catalog.alike(compared, CatalogKind.PROJECT, tokens, MOST)
                .flatMap(here -> catalog.alike(compared, CatalogKind.OPERATION, tokens, MOST)
                        .map(there -> new SimilarFinds(
                                here.stream().map(SimilarRecords::here).toList(),
                                there(there),
                                themes.stream().collect(Collectors.toMap(Topic::slug, Topic::name)),
                                true)));
    }

    private static SimilarFinds.Here here(LikeSearch.LikeEntry one) {
        var text = one.entry().text();
        var address = one.entry().address();
        return new SimilarFinds.Here(
                address == null ? "/projekte" : address, text.title(), text.given(), one.evidence());
    }

    private List<SimilarFinds.There> there(List<LikeSearch.LikeEntry> found) {
        var ids = found.stream().map(one -> one.entry().id().record()).toList();
        var known = operations.named(ids);
        return found.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.entry().id().record()))
                        .map(operation -> new SimilarFinds.There(operation, one.evidence())))
                .toList();
    }

    private SimilarFinds stored(Sought sought) {
        var places = sought.places().stream().map(Municipality::id).toList();
        var self = sought.self();
        return new SimilarFinds(
                projects.to(sought.title(), places, MOST).stream()
                        .filter(one -> !one.key().equals(self))
                        .map(one -> new SimilarFinds.Here(
                                "/projekte/" + one.key(),
                                one.title(),
                                one.promoters(),
                                Resemblance.ofPlace(one.isInSamePlace())))
                        .toList(),
                List.of(),
                Map.of(),
                false);
    }
}
