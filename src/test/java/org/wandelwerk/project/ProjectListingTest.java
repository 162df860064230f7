package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

@House
@Transactional
class ProjectListingTest {

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectListing listing;

    @Autowired
    private ProjectCards cards;

    @Autowired
    private Committees committees;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private CommitteeId one;
    private CommitteeId two;
    private MunicipalityId cottbus;
    private DistrictId cottbusTown;
    private DistrictId spreeNeisse;
    private OrganisationId university;

    @BeforeEach
    void knowWhoAndWhere() {
        one = workshop(101);
        two = workshop(102);
        cottbus = places.names().match("Cottbus", null).municipalities().getFirst();
        cottbusTown = places.names().matchDistrict("Cottbus (kreisfrei)").orElseThrow();
        spreeNeisse = places.names().matchDistrict("Spree-Neiße").orElseThrow();
        var organisation = AnOrganisation.named("Testuniversität").build();
        university = organisation.id();
        Acting.as(HouseActors.IMPORT, () -> organisations.takeOver(organisation));
        takeSomeOver();
    }

    private void takeSomeOver() {
        takeOver(AProject.withId("a").titled("A").of(one).in(cottbus, cottbusTown));
        takeOver(AProject.withId("b")
                .titled("B")
                .of(one)
                .of(two)
                .in(null, spreeNeisse)
                .in(cottbus, cottbusTown));
        takeOver(AProject.withId("c")
                .titled("C")
                .of(two)
                .at(PublicStatus.GRANTED)
                .under("2")
                .by(university));
        takeOver(AProject.withId("d")
                .titled("D")
                .at(PublicStatus.GRANTED)
                .by(university)
                .in(cottbus, cottbusTown)
                .in(cottbus, cottbusTown)
                .decided(DecisionOutcome.GRANTED, "2024"));
        takeOver(AProject.withId("e").titled("E").at(PublicStatus.NOT_RECORDED));
    }

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    private Change takeOver(AProject project) {
        return Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project.build()));
    }

    private static FundingAreaKey area(String code) {
        return new FundingAreaKey("lausitz-brandenburg", code);
    }

    private ListedProjects page(ProjectFilter filter) {
        return listing.page(filter, ProjectSort.TITLE, null, 20);
    }

    private static String titles(List<ProjectCard> cards) {
        return String.join(
                "", cards.stream().map(card -> card.project().title().de()).toList());
    }

    private String titles(ProjectFilter filter) {
        return titles(page(filter).slice().items());
    }

    @Test
    void eachFilterNarrowsTheList() {
        assertThat(titles(ProjectFilter.ALL)).isEqualTo("ABCDE");
        assertThat(titles(new ProjectFilter(two, null, null, null, null))).isEqualTo("BC");
        assertThat(titles(new ProjectFilter(null, PublicStatus.NOT_RECORDED, null, null, null)))
                .isEqualTo("E");
        assertThat(titles(new ProjectFilter(null, null, spreeNeisse, null, null)))
                .isEqualTo("B");
        assertThat(titles(new ProjectFilter(null, null, null, area("2"), null))).isEqualTo("C");
    }

    @Test
    void severalValuesOfOneSortShowWhatHasAnyOfThem() {
        var both = new ProjectFilter(Set.of(one, two), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(titles(both)).isEqualTo("ABC");
        assertThat(page(both).counts().workshops()).isEqualTo(Map.of(one, 2, two, 2));
        assertThat(titles(new ProjectFilter(
                        Set.of(),
                        Set.of(PublicStatus.NOT_RECORDED, PublicStatus.CONFIRMED),
                        Set.of(),
                        Set.of(area("7"), area("2")),
                        Set.of(new Whereabouts.In(cottbus), new Whereabouts.Unknown()))))
                .isEqualTo("ABE");
    }

    @Test
    void aMunicipalityAndItsAbsenceAreFiltersToo() {
        var here = new Whereabouts.In(cottbus);
        var nowhere = new Whereabouts.Unknown();
        assertThat(titles(ProjectFilter.ALL.at(here))).isEqualTo("ABD");
        assertThat(titles(ProjectFilter.ALL.at(nowhere))).isEqualTo("CE");
        assertThat(titles(new ProjectFilter(two, null, null, null, here))).isEqualTo("B");
        assertThat(titles(new ProjectFilter(two, null, null, null, nowhere))).isEqualTo("C");
        var counts = page(new ProjectFilter(two, null, null, null, nowhere)).counts();
        assertThat(counts.municipalities()).isEqualTo(Map.of(cottbus, 1));
        assertThat(counts.withoutMunicipality()).isEqualTo(1);
        assertThat(counts.workshops()).isEqualTo(Map.of(two, 1));
    }

    @Test
    void aTallyCountsWhatAListWouldShow() {
        assertThat(listing.tally(ProjectFilter.ALL))
                .isEqualTo(page(ProjectFilter.ALL).tally());
        assertThat(listing.tally(ProjectFilter.ALL).total()).isEqualTo(5);
    }

    @Test
    void filtersCanBeCombined() {
        assertThat(titles(new ProjectFilter(one, PublicStatus.CONFIRMED, cottbusTown, area("7"), null)))
                .isEqualTo("AB");
        assertThat(titles(new ProjectFilter(two, PublicStatus.CONFIRMED, cottbusTown, null, null)))
                .isEqualTo("B");
        var nothing = page(new ProjectFilter(one, PublicStatus.GRANTED, null, null, null));
        assertThat(nothing.slice().items()).isEmpty();
        assertThat(nothing.slice().next()).isNull();
        assertThat(nothing.total()).isZero();
    }

    @Test
    void eachChoiceTellsHowManyProjectsItWouldShow() {
        var counts = page(ProjectFilter.ALL).counts();
        assertThat(counts.workshops()).isEqualTo(Map.of(one, 2, two, 2));
        assertThat(counts.statuses())
                .isEqualTo(Map.of(PublicStatus.CONFIRMED, 2, PublicStatus.GRANTED, 2, PublicStatus.NOT_RECORDED, 1));
        assertThat(counts.districts()).isEqualTo(Map.of(cottbusTown, 3, spreeNeisse, 1));
        assertThat(counts.fundingAreas()).isEqualTo(Map.of(area("7"), 4, area("2"), 1));
        assertThat(counts.municipalities()).isEqualTo(Map.of(cottbus, 3));
        assertThat(counts.withoutMunicipality()).isEqualTo(2);
    }

    @Test
    void aChosenFilterDoesNotNarrowItsOwnChoices() {
        var counts = page(new ProjectFilter(two, PublicStatus.GRANTED, null, null, null))
                .counts();
        assertThat(counts.workshops()).isEqualTo(Map.of(two, 1));
        assertThat(counts.statuses()).isEqualTo(Map.of(PublicStatus.CONFIRMED, 1, PublicStatus.GRANTED, 1));
        assertThat(counts.districts()).isEmpty();
        assertThat(counts.fundingAreas()).isEqualTo(Map.of(area("2"), 1));
    }

    @Test
    void aWorkshopHasItsProjects() {
        assertThat(titles(cards.of(one, 20))).isEqualTo("AB");
        assertThat(titles(cards.of(one, 1))).isEqualTo("A");
        assertThat(listing.perWorkshop()).isEqualTo(Map.of(one, 2, two, 2));
    }

    @Test
    void anOrganisationHasItsProjectsWithTheNewestDecisionFirst() {
        assertThat(titles(cards.of(university, 20))).isEqualTo("DC");
    }

    @Test
    void aProjectWithTwoPlacesInOneMunicipalityCountsOnceThere() {
        assertThat(listing.perMunicipality()).isEqualTo(Map.of(cottbus, 3));
    }

    @Test
    void aListFollowsWhatIsTakenOverAnew() {
        takeOver(AProject.withId("a").titled("Z").at(PublicStatus.COMPLETED).under("2"));
        assertThat(titles(ProjectFilter.ALL)).isEqualTo("BCDEZ");
        assertThat(titles(new ProjectFilter(null, PublicStatus.COMPLETED, null, area("2"), null)))
                .isEqualTo("Z");
        assertThat(titles(new ProjectFilter(one, null, null, null, null))).isEqualTo("B");
    }

    @Test
    void whatIsNotPublishedIsInNoListAndNoCount() {
        sql.execute("delete from project.publications");
        var page = page(ProjectFilter.ALL);
        assertThat(page.slice().items()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.counts()).isEqualTo(new ProjectCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0));
        assertThat(cards.of(one, 20)).isEmpty();
        assertThat(cards.of(university, 20)).isEmpty();
        assertThat(listing.perMunicipality()).isEmpty();
    }

    @Test
    void whatIsNoLongerPublishedStaysOutOfListsWhenTakenOverAnew() {
        sql.execute("delete from project.publications");
        assertThat(takeOver(AProject.withId("a").titled("Z"))).isEqualTo(Change.CHANGED);
        assertThat(titles(ProjectFilter.ALL)).isEmpty();
    }

    @Test
    void listsCostABoundedNumberOfStatements() {
        assertThat(statements.during(() -> cards.of(one, 20))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> cards.of(university, 20))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> listing.perMunicipality())).hasSize(1);
    }
}
