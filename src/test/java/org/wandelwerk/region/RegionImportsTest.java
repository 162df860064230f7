package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.region.ImportReport.Ending;
import org.wandelwerk.region.Run.Purpose;

/** What comes of bringing the Lausitz in; each test in a transaction that is undone. */
@House
@TestPropertySource(properties = "spring.application.name=a-house-without-region")
@Transactional
class RegionImportsTest {

    private static final String TITLE = "\"title\": \"Stromnetzausbau im Stadtgebiet Cottbus";

    @Autowired
    private RegionImports imports;

    @Autowired
    private Committees committees;

    @Autowired
    private Organisations organisations;

    @Autowired
    private DSLContext sql;

    private ImportReport bring(String text) {
        return imports.bring(RegionTexts.file(text), Purpose.KEEP);
    }

    private int count(String table) {
        return sql.fetchCount(DSL.table(table));
    }

    private static Tally added(int number) {
        return new Tally(number, 0, 0, 0, 0);
    }

    private static Tally same(int number) {
        return new Tally(0, 0, number, 0, 0);
    }

    @Test
    void everyRecordOfTheRegionIsNewOnce() {
        var report = bring(RegionTexts.shipped());

        assertThat(report.refused()).isEmpty();
        assertThat(report.ending()).isEqualTo(Ending.WRITTEN);
        assertThat(report.tallies())
                .containsOnly(
                        entry(RecordKind.ORGANISATIONS, added(76)),
                        entry(RecordKind.TOPICS, added(28)),
                        entry(RecordKind.WORKSHOPS, added(5)),
                        entry(RecordKind.OTHER_BODIES, added(1)),
                        entry(RecordKind.SPEAKERS, added(4)),
                        entry(RecordKind.SEATS, added(51)),
                        entry(RecordKind.PROJECTS, added(84)),
                        entry(RecordKind.MEETINGS, added(25)),
                        entry(RecordKind.NEWS, added(31)),
                        entry(RecordKind.FIGURES, added(18)));
    }

    @Test
    void theSecondTimeNothingChangesAndHistoryHasNothingToRemember() {
        var first = bring(RegionTexts.shipped());
        var remembered = count("history.changes");

        var second = bring(RegionTexts.shipped());

        assertThat(second.total()).isEqualTo(same(first.total().added()));
        assertThat(second.unmatched()).isEqualTo(first.unmatched());
        assertThat(count("history.changes")).isEqualTo(remembered);
    }

    @Test
    void oneOtherTitleIsOneChangedProject() {
        bring(RegionTexts.shipped());

        var report = bring(RegionTexts.shipped().replace(TITLE, TITLE.replace("ausbau", "umbau")));

        assertThat(report.tallies()).containsEntry(RecordKind.PROJECTS, new Tally(0, 1, 83, 0, 0));
        assertThat(report.total().added()).isZero();
        assertThat(report.total().changed()).isEqualTo(1);
    }

    @Test
    void oneBrokenValueKeepsTheWholeFileOut() {
        var report = bring(RegionTexts.shipped()
                .replace("\"2021-08-27\",\n     \"amount_eur\"", "\"2021-02-30\",\n     \"amount_eur\""));

        assertThat(report.ending()).isEqualTo(Ending.REFUSED);
        assertThat(report.refused()).singleElement().satisfies(remark -> {
            assertThat(remark.spot().field()).isEqualTo("projects[2].decisions[0].date");
            assertThat(remark.value()).isEqualTo("2021-02-30");
        });
        assertThat(report.tallies()).containsEntry(RecordKind.PROJECTS, new Tally(0, 0, 0, 0, 1));
        assertThat(count("organisation.organisations")).isZero();
        assertThat(count("region.runs")).isZero();
    }

    @Test
    void whatTheHouseRefusesIsToldWithItsPlace() {
        var text = RegionTexts.SMALL;
        bring(text);

        var report = bring(text.replace("\"o1\"", "\"o2\""));

        assertThat(report.refused())
                .containsExactly(new Remark(
                        new Spot(7, 3, "organisations[0]"), "", "is refused by the house: organisation.slug.taken"));
    }

    @Test
    void whatCannotBeMatchedIsListedAndNothingIsGuessed() {
        assertThat(bring(RegionTexts.shipped()).unmatched())
                .extracting(remark -> remark.spot().field() + " " + remark.value())
                .containsExactlyInAnyOrder(
                        "workshops[4].speakers[0].role Kultursalon; ehemaliger Direktor der Stiftung Fürst-Pückler-…",
                        "projects[20].promoter Lausitz Energie Kraftwerke AG (LEAG)",
                        "projects[32].promoter Stadt Drebkau",
                        "projects[32].promoter Wilde Möhre GmbH",
                        "projects[81].decisions[0].body Werkstätten (vier gemeinsam)",
                        "sessions[2].place Videokonferenz");
    }

    @Test
    void aFileWithoutTheAddedSectionsLeavesWhatTheyBrought() {
        var first = bring(RegionTexts.shipped());

        var second = bring(RegionTexts.collected());

        assertThat(second.total()).isEqualTo(same(first.total().added()));
        assertThat(organisations.findByName("BTU Cottbus-Senftenberg")).isPresent();
        assertThat(count("region.other_names")).isEqualTo(6);
    }

    @Test
    void aFileWhoseSectionIsShorterTakesNamesAway() {
        bring(RegionTexts.shipped());

        var report = bring(RegionTexts.shipped()
                .replace("  {\n   \"organisation\": \"o004\",\n   \"name\": \"Stadt Cottbus\"\n  },\n", ""));

        assertThat(report.tallies()).containsEntry(RecordKind.ORGANISATIONS, new Tally(0, 1, 75, 0, 0));
        assertThat(organisations.findByName("Stadt Cottbus")).isEmpty();
    }

    @Test
    void aFileWithoutOtherNamesMatchesLess() {
        assertThat(bring(RegionTexts.collected()).unmatched())
                .extracting(Remark::value)
                .contains("BTU Cottbus-Senftenberg", "Stadt Cottbus", "Staatskanzlei")
                .doesNotContain("ILB");
    }

    @Test
    void gapsStayGaps() {
        bring(RegionTexts.shipped());

        assertThat(number("select count(*) from project.projects p where not exists"
                        + " (select from project.decisions d where d.project_id = p.id)"))
                .isEqualTo(22);
        assertThat(count("project.decisions")).isEqualTo(70);
        assertThat(number("select count(*) from project.decisions where decided_on is null"))
                .isEqualTo(24);
        assertThat(number("select count(*) from project.projects p where not exists"
                        + " (select from project.workshops w where w.project_id = p.id)"))
                .isEqualTo(45);
        assertThat(number("select count(*) from project.moves where status = 'NOT_RECORDED' and step is null"))
                .isEqualTo(4);
        assertThat(number("select sum(decided) from meeting.meetings where kind = 'INTERMINISTERIAL'"))
                .isEqualTo(78);
        assertThat(number("select count(*) from meeting.meetings m where not exists"
                        + " (select from meeting.bodies b where b.meeting_id = m.id)"))
                .as("meetings of workshops that no source names")
                .isEqualTo(2);
        assertThat(number("select count(*) from project.projects where not funding_area_inferred"))
                .isZero();
    }

    @Test
    void aGrantThatADecisionTellsIsNoSecondFigure() {
        bring(RegionTexts.shipped());

        assertThat(number("select count(*) from project.figures where kind = 'PLANNED_COST'"))
                .isEqualTo(34);
        assertThat(sql.fetch("select p.origin_id from project.figures f"
                                + " join project.projects p on p.id = f.project_id where f.kind = 'GRANT'")
                        .getValues(0, String.class))
                .as("the one project whose grant is more than its known decisions")
                .isEqualTo(List.of("p043"));
    }

    @Test
    void workshopTwoHas27Members() {
        bring(RegionTexts.shipped());

        assertThat(committees.workshops())
                .filteredOn(entry -> Integer.valueOf(2).equals(entry.committee().number()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.seats()).isEqualTo(27));
        assertThat(committees.bySlug("imag").name().de()).isEqualTo("Interministerielle Arbeitsgruppe Lausitz (IMAG)");
    }

    @Test
    void aProjectInTwoMunicipalitiesLiesInBoth() {
        bring(RegionTexts.shipped());

        assertThat(sql.fetch("select l.given from project.places l join project.projects p on p.id = l.project_id"
                                + " where p.origin_id = 'p010' and l.municipality_id is not null order by l.position")
                        .getValues(0, String.class))
                .isEqualTo(List.of("Schipkau", "Schwarzheide"));
        assertThat(number("select count(*) from project.places where municipality_id is null and district_id is null"))
                .isZero();
    }

    @Test
    void newsTellOfWhatNamesTheSameSourceAndOfWhatTheFileLinks() {
        bring(RegionTexts.shipped());

        assertThat(meetingsOf("n001")).containsExactly("s009");
        assertThat(meetingsOf("n003")).isEmpty();
        assertThat(meetingsOf("n014")).containsExactly("s016");
        assertThat(meetingsOf("n023")).containsExactly("s022");
    }

    @Test
    void aRunIsNotedWithWhatItCameTo() {
        var report = bring(RegionTexts.SMALL);

        assertThat(sql.fetch(
                                "select file, added, changed, same, unmatched, compiled::text from region.runs where"
                                        + " id = ?",
                                report.run())
                        .intoArrays())
                .isEqualTo(new Object[][] {{"region.json", 8, 0, 0, 1, "2026-11-22"}});
    }

    private List<String> meetingsOf(String item) {
        return sql.fetch(
                        "select m.origin_id from news.meetings l join news.items i on i.id = l.item_id"
                                + " join meeting.meetings m on m.id = l.meeting_id where i.origin_id = ?",
                        item)
                .getValues(0, String.class);
    }

    private int number(String query) {
        var value = sql.fetchValue(query);
        return value instanceof Number number ? number.intValue() : -1;
    }
}
