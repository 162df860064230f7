package org.wandelwerk.portal.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.place.District;
import org.wandelwerk.place.MapPoint;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.ProjectCounts;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectSort;
import org.wandelwerk.project.Whereabouts;
import org.wandelwerk.shell.Frame;

/** What the list of projects can be filtered and ordered by, and how addresses name it. */
public record ProjectChoices(
        List<Committee> workshops,
        List<District> districts,
        List<Municipality> municipalities,
        List<FundingArea> areas,
        Procedure procedure) {

    /** Reads the words of an address; a word that names nothing is not found. */
    public ProjectFilter filter(ProjectQuery query) {
        return new ProjectFilter(
                each(query.werkstatt(), word -> workshop(word).id()),
                each(query.stand(), this::status),
                each(query.kreis(), word -> district(word).id()),
                each(query.bereich(), word -> area(word).key()),
                each(query.ort(), this::whereabouts));
    }

    private static <T> Set<T> each(List<String> words, Function<String, T> named) {
        return words.stream().map(named).collect(Collectors.toSet());
    }

    private Committee workshop(String word) {
        return one(
                workshops.stream()
                        .filter(workshop -> number(workshop).equals(word))
                        .toList(),
                word);
    }

    private PublicStatus status(String word) {
        return one(
                Arrays.stream(PublicStatus.values())
                        .filter(status -> word(status).equals(word))
                        .toList(),
                word);
    }

    private District district(String word) {
        return one(
                districts.stream()
                        .filter(district -> district.key().equals(word))
                        .toList(),
                word);
    }

    private Whereabouts whereabouts(String word) {
        return word.equals(ProjectQuery.NOWHERE)
                ? new Whereabouts.Unknown()
                : new Whereabouts.In(one(
                                municipalities.stream()
                                        .filter(municipality ->
                                                municipality.key().equals(word))
                                        .toList(),
                                word)
                        .id());
    }

    private FundingArea area(String word) {
        return one(areas.stream().filter(area -> area.code().equals(word)).toList(), word);
    }

    private static <T> T one(List<T> found, String word) {
        return found.stream().findFirst().orElseThrow(() -> new NotFound("choice " + word));
    }

    static ProjectSort sort(ProjectQuery query) {
        return switch (query.ordnung()) {
            case null -> ProjectSort.TITLE;
            case "titel" -> ProjectSort.TITLE;
            // the best hits of no words: only the index ranks by them
            case "treffer" -> ProjectSort.TITLE;
            case "entscheidung" -> ProjectSort.NEWEST_DECISION;
            case "kosten" -> ProjectSort.PLANNED_COST;
            default -> throw new NotFound("order " + query.ordnung());
        };
    }

    private static String number(Committee workshop) {
        return String.valueOf(workshop.number());
    }

    public String word(PublicStatus status) {
        return Slug.of(procedure.label(status).de());
    }

    public List<Choice> workshops(ProjectQuery query, ProjectCounts counts, Frame frame) {
        return workshops.stream()
                .map(workshop -> new Choice(
                        number(workshop),
                        number(workshop) + " · " + frame.say(workshop.name()),
                        frame.langOf(workshop.name()),
                        counts.workshops().getOrDefault(workshop.id(), 0),
                        query.werkstatt().contains(number(workshop))))
                .toList();
    }

    public List<Choice> statuses(ProjectQuery query, ProjectCounts counts, Frame frame) {
        return Arrays.stream(PublicStatus.values())
                .filter(status ->
                        status.ownLabel().isEmpty() || counts.statuses().containsKey(status))
                .map(status -> new Choice(
                        word(status),
                        frame.say(procedure.label(status)),
                        frame.langOf(procedure.label(status)),
                        counts.statuses().getOrDefault(status, 0),
                        query.stand().contains(word(status))))
                .toList();
    }

    public List<Choice> districts(ProjectQuery query, ProjectCounts counts, Frame frame) {
        return districts.stream()
                .map(district -> new Choice(
                        district.key(),
                        district.names(frame.language()),
                        frame.german(),
                        counts.districts().getOrDefault(district.id(), 0),
                        query.kreis().contains(district.key())))
                .filter(choice -> choice.count() > 0 || choice.isChosen())
                .toList();
    }

    List<Choice> municipalities(ProjectQuery query, ProjectCounts counts, Frame frame) {
        var nowhere = new Choice(
                ProjectQuery.NOWHERE,
                frame.text("portal.filter.municipality.none"),
                null,
                counts.withoutMunicipality(),
                query.ort().contains(ProjectQuery.NOWHERE));
        var known = municipalities.stream()
                .map(municipality -> new Choice(
                        municipality.key(),
                        municipality.name(),
                        frame.german(),
                        counts.municipalities().getOrDefault(municipality.id(), 0),
                        query.ort().contains(municipality.key())));
        return Stream.concat(known, Stream.of(nowhere))
                .filter(choice -> choice.count() > 0 || choice.isChosen())
                .toList();
    }

    /** The district in which a municipality lies; {@code null} when it is not known, and for a district itself. */
    public @Nullable District district(MapPoint.Place place) {
        return switch (place) {
            case Municipality municipality ->
                districts.stream()
                        .filter(district -> district.id().equals(municipality.district()))
                        .findFirst()
                        .orElse(null);
            case MapPoint.Group(var members, var _) ->
                members.stream().map(Municipality::district).distinct().count() == 1
                        ? district(members.getFirst())
                        : null;
            case District _ -> null;
        };
    }

    /** The municipalities that have projects, each with the address of their list. */
    public List<MapPoint> points(ProjectQuery query, Map<MunicipalityId, Integer> counts) {
        return municipalities.stream()
                .filter(municipality -> counts.containsKey(municipality.id()))
                .map(municipality -> new MapPoint(
                        municipality,
                        counts.getOrDefault(municipality.id(), 0),
                        query.in(municipality.key()).address()))
                .toList();
    }

    public List<Choice> areas(ProjectQuery query, ProjectCounts counts, Frame frame) {
        return areas.stream()
                .sorted(Comparator.comparing(FundingArea::code))
                .map(area -> new Choice(
                        area.code(),
                        frame.say(area.name()),
                        frame.langOf(area.name()),
                        counts.fundingAreas().getOrDefault(area.key(), 0),
                        query.bereich().contains(area.code())))
                .toList();
    }
}
