package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.committee.Speakers;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectSort;
import org.wandelwerk.project.ProjectVersion;
import org.wandelwerk.project.ProjectVersions;
import org.wandelwerk.project.Projects;
import org.wandelwerk.region.Run.Purpose;
import org.wandelwerk.topic.Topics;

/** What people recalled, a file does not publish again. */
@House
@TestPropertySource(properties = "spring.application.name=recalled-region-house")
class ImportAfterRecallTest {

    @Autowired
    private RegionImports imports;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectVersions versions;

    @Autowired
    private ProjectListing listing;

    @Autowired
    private Seats seats;

    @Autowired
    private Speakers speakers;

    @Autowired
    private Topics topics;

    @Autowired
    private DSLContext sql;

    private void bring(String file) {
        assertThat(imports.bring(RegionTexts.file(file), Purpose.KEEP).refused())
                .isEmpty();
    }

    private Subject recall(String address) {
        var subject = Subject.at(address).orElseThrow();
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(subject, Grounds.of(RecallKind.CORRECTED, "Wird geprüft.", null)));
        return subject;
    }

    private int listed() {
        return listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 10).total();
    }

    @Test
    void aChangedRecordStaysRecalledUntilSomebodyPublishesIt() {
        bring(RegionTexts.SMALL);
        var key = new PublicKey(
                sql.fetchSingle("select key from project.projects").get(0, String.class));
        var project = recall("/projekte/" + key);
        var organisation = recall("/akteure/stadt-guben");
        var item = recall("/aktuelles/neues");
        var promoters = sql.fetchCount(DSL.table("project.promoters"));

        bring(RegionTexts.SMALL);
        bring(RegionTexts.SMALL
                .replace("\"Brücke\"", "\"Neue Brücke\"")
                .replace("Es gibt Neues.", "Es gab Neues.")
                .replace("\"Stadt Guben\", \"type\"", "\"Stadt Guben\", \"short_name\": \"Guben\", \"type\""));

        assertThatThrownBy(() -> projects.byKey(key)).isInstanceOf(NotFound.class);
        assertThat(listed()).isZero();
        assertThat(sql.fetchCount(DSL.table("news.publications"))).isZero();
        assertThat(sql.fetchCount(DSL.table("project.promoters")))
                .isEqualTo(promoters)
                .isPositive();

        Acting.as(HouseActors.SYSTEM, () -> {
            recalls.republish(organisation);
            recalls.republish(item);
            return recalls.republish(project);
        });
        var dossier = projects.byKey(key).dossier();
        assertThat(dossier.project().title().de()).isEqualTo("Neue Brücke");
        assertThat(dossier.project().promoters().matched()).hasSize(1);
        assertThat(listed()).isEqualTo(1);
        assertThatTheRecalledVersionStaysUnseen(key);
    }

    @Test
    void whatStandsOnThePagesOfOthersStaysRecalledToo() {
        var spoken = RegionTexts.SMALL.replace(
                "\"topics\":",
                "\"speakers\": [{ \"name\": \"Nora Nagel\", \"role\": \"Landrätin\", \"source\":"
                        + " \"https://example.org/n\" }], \"topics\":");
        bring(spoken);
        var subjects = List.of(
                recall("/sitze/" + id("committee.seats")),
                recall("/sprecher/" + id("committee.speakers")),
                recall("/themen/big-data"));

        bring(spoken);
        bring(spoken.replace("2026-11-22", "2026-11-23").replace("Landrätin", "Ministerin"));

        assertThat(subjects).allMatch(subject -> recalls.standing(subject).isPresent());
        assertThat(seats.counts()).isEmpty();
        assertThat(speakers.current()).isEmpty();
        assertThat(topics.called(List.of("big-data"))).isEmpty();

        Acting.as(
                HouseActors.SYSTEM,
                () -> subjects.stream().map(recalls::republish).toList());
        assertThat(seats.counts().values()).containsExactly(1);
        assertThat(speakers.current().values())
                .singleElement()
                .satisfies(office ->
                        assertThat(office).extracting(Speaker::affiliation).containsExactly("Ministerin"));
        assertThat(topics.called(List.of("big-data"))).hasSize(1);
    }

    private String id(String table) {
        return sql.fetchSingle("select id from " + table).get(0, String.class);
    }

    private void assertThatTheRecalledVersionStaysUnseen(PublicKey key) {
        assertThat(versions.of(key, null, 10).items())
                .extracting(ProjectVersion::number)
                .containsExactly(2);
        assertThat(versions.one(key, 2).story().dossier())
                .isEqualTo(projects.byKey(key).dossier());
        assertThatThrownBy(() -> versions.one(key, 1)).isInstanceOf(NotFound.class);
    }
}
