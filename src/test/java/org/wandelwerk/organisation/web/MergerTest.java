package org.wandelwerk.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.organisation.Organisations;

/** Two entries of the Lausitz become one and two again. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergerTest {

    private static final String ADDRESS = "/schreibtisch/zusammenfuehren";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Organisations organisations;

    private Site site;
    private Desk desk;

    @BeforeEach
    void somebodyOfTheOffice() {
        site = new Site(port);
        desk = desks.of(site, "Erna Eins", "office");
    }

    private Site.Answer preview(String kept, String gone) {
        return desk.get("%s?bleibt=%s&geht=%s".formatted(ADDRESS, encoded(kept), encoded(gone)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String one(String query) {
        return String.valueOf(sql.fetchValue(query));
    }

    private String name(String slug) {
        return String.valueOf(sql.fetchValue(
                "select n.name from organisation.names n join organisation.organisations o on o.id = n.organisation_id"
                        + " where o.slug = ? and n.position = 0",
                slug));
    }

    private String withProjectAndNoSeat() {
        return one("select o.slug from organisation.organisations o"
                + " join project.promoters p on p.organisation_id = o.id"
                + " where not exists (select from committee.seats s where s.organisation_id = o.id)"
                + " order by o.slug limit 1");
    }

    private String withSeat() {
        return one("select o.slug from organisation.organisations o"
                + " join committee.seats s on s.organisation_id = o.id"
                + " where not exists (select from project.promoters p where p.organisation_id = o.id)"
                + " order by o.slug limit 1");
    }

    @Test
    void whatNamedTheOneNamesTheOtherUntilItIsTakenBack() {
        var gone = withProjectAndNoSeat();
        var kept = withSeat();
        var before = List.of(
                site.get("/akteure/" + gone).page().select("main").text(),
                site.get("/akteure/" + kept).page().select("main").text());
        var project = site.get("/akteure/" + gone)
                .page()
                .select("main a[href^=/projekte/]")
                .attr("href");
        var page = preview(name(kept), name(gone));
        assertThat(page.page().select("main").text()).contains("Der Akteur trägt Projekte");
        var form = Form.in(page.page(), ADDRESS);
        assertThat(desk.send(form).status()).isEqualTo(422);
        assertThat(desk.send(form.with("grund", "Beide haben dieselbe Registernummer."))
                        .status())
                .isEqualTo(303);

        var led = site.get("/akteure/" + gone);
        assertThat(led.status()).isEqualTo(301);
        assertThat(led.header("Location")).endsWith("/akteure/" + kept);
        assertThat(site.get("/akteure/" + kept).body()).contains(project);
        assertThat(site.get(project).body()).contains("/akteure/" + kept).doesNotContain("/akteure/" + gone + "\"");
        assertThat(organisations.findByName(name(gone))).isEqualTo(organisations.findByName(name(kept)));
        assertThat(site.get("/akteure/" + kept).status()).isEqualTo(200);
        assertThat(desk.get("/schreibtisch/listen/akteure.csv").body()).doesNotContain("\n" + gone + ";");

        takeBack();
        assertThat(List.of(
                        site.get("/akteure/" + gone).page().select("main").text(),
                        site.get("/akteure/" + kept).page().select("main").text()))
                .isEqualTo(before);
    }

    /** All rows that a merger may touch. */
    private List<String> rows() {
        return Stream.of(
                        "organisation.organisations",
                        "organisation.names",
                        "organisation.other_names",
                        "organisation.former_slugs",
                        "organisation.publications",
                        "committee.seats",
                        "committee.speakers",
                        "committee.delegates",
                        "committee.publications",
                        "project.promoters",
                        "identity.grants")
                .flatMap(table -> sql.fetchValues("select t::text from " + table + " t order by 1").stream()
                        .map(row -> table + " " + row))
                .toList();
    }

    /** Somebody speaks for the organisation, somebody else sits for it, and it once had another address. */
    private void furnish(String slug) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "with o as (select id from organisation.organisations where slug = ?), s as (update"
                                    + " committee.speakers set organisation_id = (select id from o) where id = (select"
                                    + " id from committee.speakers order by id limit 1)), d as (insert into"
                                    + " committee.delegates (id, seat_id, representative_id, is_substitute) select"
                                    + " gen_random_uuid(), (select id from committee.seats where organisation_id ="
                                    + " (select id from o) order by id limit 1), (select id from"
                                    + " organisation.representatives order by id limit 1), false) insert into"
                                    + " organisation.former_slugs (slug, organisation_id) select ?, id from o",
                                slug,
                                "hiess-frueher-anders")));
    }

    @Test
    void aSeatASpeakerAndAFormerAddressComeBackAsTheyWere() {
        var gone = withSeat();
        var kept = withProjectAndNoSeat();
        furnish(gone);
        assertThat(site.get("/akteure/hiess-frueher-anders").header("Location")).endsWith("/akteure/" + gone);
        var before = rows();
        var page = preview(name(kept), name(gone));
        assertThat(page.page().select("main").text()).contains("stellt Sprecherinnen und Sprecher");
        assertThat(desk.send(Form.in(page.page(), ADDRESS).with("grund", "Beide haben dieselbe Registernummer."))
                        .status())
                .isEqualTo(303);

        assertThat(site.get("/akteure/hiess-frueher-anders").header("Location")).endsWith("/akteure/" + kept);
        assertThat(one("select count(*) from committee.seats s join organisation.organisations o on o.id ="
                        + " s.organisation_id where o.slug = '" + gone + "'"))
                .isEqualTo("0");
        assertThat(one("select count(*) from committee.speakers s join organisation.organisations o on o.id ="
                        + " s.organisation_id where o.slug = '" + kept + "'"))
                .isEqualTo("1");
        assertThat(rows()).isNotEqualTo(before);

        takeBack();
        assertThat(rows()).containsExactlyElementsOf(before);
        assertThat(site.get("/akteure/hiess-frueher-anders").header("Location")).endsWith("/akteure/" + gone);
    }

    private void takeBack() {
        var all = desk.get(ADDRESS).page();
        assertThat(all.select("main").text()).contains("Beide haben dieselbe Registernummer.");
        assertThat(desk.send(Form.in(all, "/aufhebung")).status()).isEqualTo(303);
        assertThat(desk.get(ADDRESS).page().select("main").text()).contains("aufgehoben am");
    }

    @Test
    void twoMembersOfOneBodyAreNotMerged() {
        var both = sql.fetch("select o.slug from organisation.organisations o join committee.seats s"
                        + " on s.organisation_id = o.id join committee.committees c on c.id = s.committee_id"
                        + " where c.number = 2 and c.kind = 'WORKSHOP' order by o.slug limit 2")
                .map(row -> String.valueOf(row.get(0)));
        var page = preview(name(both.getFirst()), name(both.getLast())).page();
        assertThat(page.select("main").text()).contains("Beide haben zur selben Zeit einen Sitz");
        assertThat(page.select("main form[method=post]")).isEmpty();
    }

    @Test
    void aNameThatNobodyCarriesIsSaidBesideTheField() {
        var answer = preview("Gibt es nicht", name(withSeat()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#bleibt-error").text()).contains("So heißt kein Akteur");
        assertThat(desk.get("/en" + ADDRESS).heading()).isEqualTo("Merge organisations");
    }

    @Test
    void theEqualOnesAreNotMerged() {
        var name = name(withSeat());
        assertThat(preview(name, name).page().select("main").text()).contains("zweimal derselbe Eintrag");
    }

    @Test
    void whoOnlyLooksMergesNothing() {
        var auditor = desks.of(site, "Petra Prüft", "auditor");
        assertThat(auditor.get(ADDRESS).status()).isEqualTo(200);
        assertThat(desks.of(site, "Niemand", "").get(ADDRESS).status()).isEqualTo(404);
    }
}
