package org.wandelwerk.portal.web.found;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.SorbianName;
import org.wandelwerk.portal.web.ProjectChoices;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Programme;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.Step;
import org.wandelwerk.reference.Collection;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.topic.Topic;

/**
 * What the values of facets are called, by the records that they name: those of the first programme before others.
 *
 * @param programmes all of them
 * @param areas those of all programmes
 * @param ways all procedures in each version, the newest first
 */
public record FacetLabels(
        ProjectChoices choices,
        List<Programme> programmes,
        List<FundingArea> areas,
        List<Procedure> ways,
        Map<String, Topic> topics,
        Map<String, Collection> known) {

    /** The collection of a hit; empty for the records of this house. */
    public Optional<Collection> collection(String key) {
        return Optional.ofNullable(known.get(key));
    }

    /** What a reader sees; the word of the address when nothing of that name is known. */
    public String label(Facet facet, String value, Frame frame) {
        return switch (facet) {
            case DISTRICT, MUNICIPALITY ->
                value.equals(Facet.NOWHERE)
                        ? frame.text("portal.filter.municipality.none")
                        : places(facet, value, frame).stream()
                                .map(SorbianName.Either::name)
                                .reduce((one, other) -> one + "/" + other)
                                .orElse(value);
            case PROMOTER ->
                frame.text("portal.group." + value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case SUM -> frame.text("portal.found.sum." + value);
            case PERIOD -> value;
            case WORKSHOP, STEP, STATUS, AREA, TOPIC, PROGRAMME, COLLECTION ->
                value.equals(Facet.OWN) && facet == Facet.COLLECTION
                        ? frame.text("portal.found.own")
                        : name(facet, value).map(frame::say).orElse(value);
        };
    }

    /** The names of a place, each in its language; empty for what is none, and for an unknown one. */
    List<SorbianName.Either> places(Facet facet, String value, Frame frame) {
        return switch (facet) {
            case DISTRICT ->
                first(choices.districts(), one -> one.key().equals(value))
                        .map(one -> one.words(frame.language()))
                        .orElse(List.of());
            case MUNICIPALITY ->
                first(choices.municipalities(), one -> one.key().equals(value))
                        .map(one -> one.words(frame.language()))
                        .orElse(List.of());
            case WORKSHOP, STEP, STATUS, AREA, TOPIC, PROGRAMME, PROMOTER, SUM, PERIOD, COLLECTION -> List.of();
        };
    }

    /** The {@code lang} attribute of a label that is in another language than the page; else {@code null}. */
    @Nullable
    String lang(Facet facet, String value, Frame frame) {
        return facet == Facet.DISTRICT || facet == Facet.MUNICIPALITY && !value.equals(Facet.NOWHERE)
                ? frame.german()
                : name(facet, value).map(frame::langOf).orElse(null);
    }

    private Optional<Text> name(Facet facet, String value) {
        return switch (facet) {
            case WORKSHOP ->
                first(choices.workshops(), one -> value.equals(String.valueOf(one.number())))
                        .map(one -> one.name());
            case STEP -> step(value).map(Step::label);
            case STATUS ->
                first(
                                Arrays.asList(PublicStatus.values()),
                                one -> choices.word(one).equals(value))
                        .map(choices.procedure()::label);
            case AREA ->
                first(choices.areas(), one -> one.code().equals(value))
                        .or(() -> first(areas, one -> one.code().equals(value)))
                        .map(FundingArea::name);
            case TOPIC -> Optional.ofNullable(topics.get(value)).map(Topic::name);
            case PROGRAMME ->
                first(programmes, one -> one.code().equals(value))
                        .map(Programme::name)
                        .or(() -> first(ways, one -> one.version().procedure().equals(value))
                                .map(Procedure::title));
            case COLLECTION -> collection(value).map(Collection::name);
            case DISTRICT, MUNICIPALITY, PERIOD, PROMOTER, SUM -> Optional.empty();
        };
    }

    private Optional<Step> step(String id) {
        return Stream.concat(Stream.of(choices.procedure()), ways.stream())
                .flatMap(way -> way.steps().stream())
                .filter(step -> step.id().equals(id))
                .findFirst();
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> isIt) {
        return all.stream().filter(isIt).findFirst();
    }
}
