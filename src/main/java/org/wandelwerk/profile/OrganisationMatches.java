package org.wandelwerk.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceNames;
import org.wandelwerk.place.Places;

/** Finds the organisations that names in a profile may stand for; never guesses which of several is meant. */
@Component
public class OrganisationMatches {

    private final RecordedOrganisations organisations;
    private final Places places;

    OrganisationMatches(RecordedOrganisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    /** All organisations and places of this moment, read once however many names are looked for. */
    Directory directory() {
        return new Directory(
                organisations.all(),
                places.names(),
                places.municipalities().stream().collect(Collectors.toMap(Municipality::key, Municipality::id)));
    }

    /**
     * Which organisations can be chosen beside those that a name may stand for.
     *
     * @param words by which somebody looks for them; empty for none
     * @param chosen those that were chosen before
     */
    public record Wanted(String words, Set<OrganisationId> chosen) {

        public static final Wanted NONE = new Wanted("", Set.of());

        public Wanted {
            chosen = Set.copyOf(chosen);
        }
    }

    /**
     * What is known at one moment.
     *
     * @param keys the municipalities by their official key of eight digits
     */
    record Directory(List<Organisation> all, PlaceNames names, Map<String, MunicipalityId> keys) {

        private static final Pattern KEY = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
        private static final int MOST = 10;
        private static final int MOST_CANDIDATES = 40;
        private static final int SHORTEST = 4;

        /** Whether there is such an organisation. */
        boolean knows(OrganisationId id) {
            return all.stream().anyMatch(one -> one.id().equals(id));
        }

        /** What they are called; those that are not known any more are left out. */
        Map<OrganisationId, String> called(Set<OrganisationId> ids) {
            return all.stream()
                    .filter(one -> ids.contains(one.id()))
                    .collect(Collectors.toMap(Organisation::id, Organisation::name));
        }

        /** Who may be meant by a name, with those that somebody looked for. */
        OrganisationMatch match(String given, List<Organisation> others) {
            var called = called(given);
            var keyed = keyed(given);
            var certain = called.size() == 1 ? called : keyed;
            var candidates = new LinkedHashMap<OrganisationId, Organisation>();
            Stream.of(called, keyed, others, near(given))
                    .flatMap(List::stream)
                    .forEach(one -> candidates.putIfAbsent(one.id(), one));
            return new OrganisationMatch(
                    given,
                    certain.size() == 1 ? certain.getFirst().id() : null,
                    candidates.values().stream().limit(MOST_CANDIDATES).toList());
        }

        /** Those that somebody chose before, and those that are looked for by some words of a name. */
        List<Organisation> wanted(Wanted wanted) {
            var folded = FoldedName.of(wanted.words()).spelled();
            var found = folded.isEmpty()
                    ? List.<Organisation>of()
                    : some(one -> spelled(one).anyMatch(name -> name.contains(folded)));
            var chosen = all.stream().filter(one -> wanted.chosen().contains(one.id()));
            return Stream.concat(chosen, found.stream()).toList();
        }

        private List<Organisation> called(String given) {
            var folded = FoldedName.of(given).spelled();
            return folded.isEmpty() ? List.of() : some(one -> spelled(one).anyMatch(folded::equals));
        }

        /** The administration of the municipality or district whose official key stands in the name. */
        private List<Organisation> keyed(String given) {
            var found = KEY.matcher(given).results().flatMap(key -> Stream.ofNullable(keys.get(key.group())));
            return administrations(found.collect(Collectors.toSet()));
        }

        private List<Organisation> near(String given) {
            var municipalities = Set.copyOf(names.match(given.strip(), null).municipalities());
            var folded = FoldedName.of(given).spelled();
            var alike = folded.length() < SHORTEST
                    ? List.<Organisation>of()
                    : some(one -> spelled(one)
                            .filter(name -> name.length() >= SHORTEST)
                            .anyMatch(name -> name.contains(folded) || folded.contains(name)));
            return Stream.concat(administrations(municipalities).stream(), alike.stream())
                    .toList();
        }

        private List<Organisation> administrations(Set<MunicipalityId> municipalities) {
            return some(one -> one.kind() == OrganisationKind.MUNICIPALITY
                    && one.municipality() != null
                    && municipalities.contains(one.municipality()));
        }

        private List<Organisation> some(Predicate<Organisation> which) {
            return all.stream().filter(which).limit(MOST).toList();
        }

        private static Stream<String> spelled(Organisation one) {
            var names = one.names().stream().flatMap(name -> Stream.of(name.name(), name.shortName()));
            return Stream.concat(names, one.otherNames().stream())
                    .flatMap(Stream::ofNullable)
                    .map(name -> FoldedName.of(name).spelled());
        }
    }
}
