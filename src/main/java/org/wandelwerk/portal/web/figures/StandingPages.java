package org.wandelwerk.portal.web.figures;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.District;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.Places;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ProjectStatistics;
import org.wandelwerk.project.Standing;

/** Gathers where projects stood at the end of a day. */
@Component
class StandingPages {

    private static final Comparator<Standing.Count> ORDER = Comparator.comparing(
                    Standing.Count::year, Comparator.nullsLast(Comparator.<Integer>reverseOrder()))
            .thenComparing(Standing.Count::status);

    private final ProjectStatistics projects;
    private final Places places;
    private final ProjectFilters filters;
    private final Clock clock;

    StandingPages(ProjectStatistics projects, Places places, ProjectFilters filters, Clock clock) {
        this.projects = projects;
        this.places = places;
        this.filters = filters;
        this.clock = clock;
    }

    /** @param asked the day as it was typed; empty for today */
    StandingPage of(String asked) {
        var today = LocalDate.now(clock);
        var day = asked.isBlank() ? Optional.of(today) : AskedDay.read(asked, today);
        return day.map(known -> of(known, today))
                .orElseGet(() -> new StandingPage(asked.strip(), today, null, List.of(), List.of()));
    }

    private StandingPage of(LocalDate day, LocalDate today) {
        var standing = projects.standing(day);
        var districts = places.districts();
        var procedure = filters.choices().procedure();
        var byDate = standing.counts().stream().collect(partitioningBy(count -> count.year() != null));
        return new StandingPage(
                day.toString(),
                today,
                standing,
                groups(byDate.getOrDefault(true, List.of()), districts, procedure),
                groups(byDate.getOrDefault(false, List.of()), districts, procedure));
    }

    private static List<StandingGroup> groups(
            List<Standing.Count> counts, List<District> districts, Procedure procedure) {
        var inDistricts = districts.stream()
                .map(district -> new StandingGroup(district, lines(counts, district.id(), procedure)));
        var elsewhere = Stream.of(new StandingGroup(null, lines(counts, null, procedure)));
        return Stream.concat(inDistricts, elsewhere)
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static List<StandingLine> lines(
            List<Standing.Count> counts, @Nullable DistrictId district, Procedure procedure) {
        return counts.stream()
                .filter(count -> Objects.equals(count.district(), district))
                .sorted(ORDER)
                .map(count -> new StandingLine(count.year(), procedure.label(count.status()), count.projects()))
                .toList();
    }
}
