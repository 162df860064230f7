package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.project.ProjectId;

/** What is like a project, in the house with an index: on its page, and for whoever writes about something. */
@SearchedHouse
class SimilarRecordsTest {

    private static final String LIST = "src/test/resources/reference/two-languages";
    private static final int MOST_STATEMENTS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private SimilarRecords similar;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private List<FileImport> imports;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void anotherCollectionIsKnown() {
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")));
        follower.work();
    }

    /** The addresses of two projects. */
    private List<String> projectsWithSimilarOnes() {
        var all = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 200).orElseThrow();
        return all.slice().items().stream()
                .filter(entry -> similar.beside(new ProjectId(entry.id().record()))
                                .projects()
                                .size()
                        > 1)
                .map(CatalogEntry::address)
                .filter(Objects::nonNull)
                .limit(2)
                .toList();
    }

    private String meeting() {
        return String.valueOf(sql.fetchValue("""
            select m.id from meeting.meetings m join meeting.publications p on p.subject_id = m.id order by m.id limit 1
            """));
    }

    private void renameMeeting(String id, String title) {
        transaction.executeWithoutResult(
                _ -> sql.execute("update meeting.meetings set title_de = ? where id = cast(? as uuid)", title, id));
        follower.work();
    }

    /** A page tells what is like its project: other entries of the index are none of its business. */
    @Test
    void aProjectsPageStaysKeptWhenTheIndexLearnsOfSomethingElse() {
        var address = projectsWithSimilarOnes().getFirst();
        var site = new Site(port);
        var id = meeting();
        var title = String.valueOf(sql.fetchValue("select title_de from meeting.meetings where id::text = ?", id));
        site.get(address);
        site.get(address);
        renameMeeting(id, "Xenonlampenrunde");
        assertThat(catalog.best(CatalogQuery.ALL.saying("Xenonlampenrunde"), 1)
                        .orElseThrow()
                        .total())
                .isOne();
        var asked = statements.beforeTheAnswer(() -> site.get(address));
        assertThat(asked).noneMatch(statement -> statement.contains("\"topic\".\"topics\""));
        renameMeeting(id, title);
    }

    private List<String> similarTo(String address) {
        return new Site(port)
                .get(address)
                .page()
                .select("section[aria-labelledby=similar-here] li > a")
                .eachAttr("href");
    }

    private String row(String table, String column, String key) {
        return String.valueOf(sql.fetchValue(
                "select to_jsonb(r)::text from " + table + " r where " + column
                        + " = (select id from project.projects where key = ?)",
                key));
    }

    private void putBack(String table, String row) {
        sql.execute(
                "insert into " + table + " select * from jsonb_populate_record(null::" + table + ", ?::jsonb)", row);
    }

    /** Such a page is made anew, which asks the database: that a kept one does not is no chance. */
    @Test
    void aSimilarProjectThatIsHiddenIsGoneFromTheKeptPageOfAnother() {
        var address = projectsWithSimilarOnes().getFirst();
        var hidden = similarTo(address).getFirst();
        var key = hidden.substring(hidden.lastIndexOf('/') + 1);
        var publication = row("project.publications", "subject_id", key);
        var listing = row("project.listings", "project_id", key);
        assertThat(similarTo(address)).contains(hidden);
        transaction.executeWithoutResult(_ -> sql.execute(
                "delete from project.publications where subject_id = (select id from project.projects where key = ?)",
                key));
        follower.work();
        var asked =
                statements.beforeTheAnswer(() -> assertThat(similarTo(address)).doesNotContain(hidden));
        transaction.executeWithoutResult(_ -> {
            putBack("project.publications", publication);
            putBack("project.listings", listing);
        });
        follower.work();
        assertThat(asked).anyMatch(statement -> statement.contains("\"topic\".\"topics\""));
        assertThat(similarTo(address)).contains(hidden);
    }

    @Test
    void theTitleFindsWhatIsKnownHereAndElsewhereWithItsEvidence() {
        var found = similar.to(new SimilarRecords.Sought(
                null, "Ausbau eines Radwegs auf dem Bahndamm", "", List.of(), Set.of(), Set.of()));
        assertThat(found.elsewhere()).hasSize(1);
        assertThat(found.isElsewhereCompared()).isTrue();
        var there = found.elsewhere().getFirst();
        assertThat(there.found().operation().title()).isEqualTo("Radweg am Bahndamm");
        assertThat(there.evidence().words()).contains("Bahndamm");
        assertThat(similar.to(new SimilarRecords.Sought(null, "Xylophon", "", List.of(), Set.of(), Set.of()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aProjectsPageShowsSimilarOnesWithEvidenceInBothLanguages() {
        var address = projectsWithSimilarOnes().getFirst();
        var section = new Site(port).get(address).page().select("section[aria-labelledby=similar]");
        assertThat(section.select("h2").text()).isEqualTo("Ähnliche Vorhaben");
        var links = section.select("section[aria-labelledby=similar-here] li > a");
        assertThat(links.eachAttr("href")).hasSizeBetween(2, 5).doesNotContain(address);
        assertThat(section.select("li p").eachText()).allMatch(text -> text.contains("Gemeinsame Wörter:"));
        var english = new Site(port).get("/en" + address).page().select("section[aria-labelledby=similar]");
        assertThat(english.select("h2").text()).isEqualTo("Similar projects");
        assertThat(english.select("li p").text()).contains("Words in common:");
    }

    @Test
    void aProjectsPageWithSimilarOnesAsksTheDatabaseSeldom() {
        var addresses = projectsWithSimilarOnes();
        new Site(port).get(addresses.getFirst());
        assertThat(statements.beforeTheAnswer(() -> new Site(port).get(addresses.getLast())))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatWasFundedElsewhereStandsApartWithSourceLicenceAndDate() {
        var writer = Writer.at(new Site(port));
        var first = writer.begin();
        var form = Form.in(writer.get(first).page(), first);
        writer.send(form.with("a_title", "Ausbau eines Radwegs auf dem Bahndamm"));
        var elsewhere = writer.get(first).page().select("[data-similar] section[aria-labelledby=elsewhere]");
        assertThat(elsewhere.select("h2").text()).isEqualTo("Anderswo gefördert");
        assertThat(elsewhere.select("li b").eachText()).contains("Radweg am Bahndamm");
        assertThat(elsewhere.select("li").text())
                .contains("Stadt Musterstadt", "Förderfähige Ausgaben: 38.350,50 €", "Ministerium für Muster")
                .contains("Datenlizenz Deutschland Namensnennung 2.0", "Stand 30. Juni 2016");
        assertThat(elsewhere.select("a[rel=external]").eachAttr("href")).contains("https://www.example.org/efre/liste");
    }

    @Test
    void aHitFromElsewhereNamesItsSourceItsLicenceAndOfWhichDayTheyAre() {
        var sources =
                new Site(port).get("/suche?q=Bahndamm&art=anderswo").page().select(".hit__source");
        assertThat(sources.eachText())
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(source).contains("Ministerium für Muster", "Lizenz", "Stand 30. Juni 2016"));
    }

    /** A name that no list writes: the municipality alone has it. */
    @Test
    void anotherNameOfItsMunicipalityFindsWhatWasFundedElsewhere() {
        var hits = new Site(port).get("/suche?q=Chotěbuz&art=anderswo").page().select(".hit h3");
        assertThat(hits.eachText()).containsExactly("Neubau einer Halle");
    }

    @Test
    void theThemesOfTheChosenWorkshopAreEvidenceInBothLanguages() {
        var writer = Writer.at(new Site(port));
        var first = writer.begin();
        var effects = first.substring(0, first.lastIndexOf('/')) + "/wirkung";
        writer.send(
                Form.in(writer.get(first).page(), first).with("a_title", "Gewerbegebiet Guben Deulowitz erweitern"));
        assertThat(evidence(writer, first)).doesNotContain("Gemeinsames Thema:");
        writer.send(Form.in(writer.get(effects).page(), effects).with("a_workshop", "w1"));
        assertThat(evidence(writer, first)).contains("Gemeinsames Thema: Gewerbe- und Industrieflächen.");
        assertThat(evidence(writer, "/en" + first)).contains("Theme in common: Gewerbe- und Industrieflächen.");
    }

    private static String evidence(Writer writer, String section) {
        return writer.get(section)
                .page()
                .select("[data-similar] section[aria-labelledby=similar] li:has(a:contains(Deulowitz)) p")
                .text();
    }

    @Test
    void whoeverTypesATitleSeesWhatIsLikeItAndWhy() {
        var writer = Writer.at(new Site(port));
        var first = writer.begin();
        var form = Form.in(writer.get(first).page(), first);
        for (var typed : Map.of("a_title", "Gewerbegebiet Guben Deulowitz erweitern", "a_places", "Guben")
                .entrySet()) {
            form = form.with(typed.getKey(), typed.getValue());
        }
        writer.send(form);
        var found = writer.get(first).page().select("[data-similar] section[aria-labelledby=similar] li");
        assertThat(found.select("a").text()).contains("Deulowitz");
        assertThat(found.select("p").eachText().getFirst())
                .contains("Gemeinsame Wörter:", "Deulowitz", "In derselben Gemeinde.");
    }
}
