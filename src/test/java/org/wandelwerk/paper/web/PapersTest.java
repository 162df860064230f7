package org.wandelwerk.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** The office adds papers to a project, each for those who shall read it, also when these become others. */
@LausitzHouse
@Import({Desks.class, Statements.class})
@TestPropertySource(properties = "test.house=papers")
class PapersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private RecordedOrganisations organisations;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Site site;
    private Desk office;
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void aProjectAndTheOffice() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "office");
        become(List.of(), List.of());
    }

    private PublicKey key() {
        return PublicKey.ofProject(AProject.id(id).value());
    }

    private String address() {
        return "/schreibtisch/projekte/" + key() + "/unterlagen";
    }

    private Answer add(String name, String... groups) {
        var form = Form.in(office.get(address()).page(), "/unterlagen").with("leser", List.of(groups));
        return office.hand(form, "datei", name, ("Inhalt von " + name).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(Desk reader) {
        return reader.get(address())
                .page()
                .select(".profile__list a[href*=/dateien/]")
                .eachText();
    }

    private Desk member(String body) {
        return desks.of(site, "Mia Mitglied", "delegate", new Scope.OfCommittee(body));
    }

    private Desk promoter(OrganisationId organisation) {
        return desks.of(site, "Petra Projekt", "promoter", new Scope.OfOrganisation(organisation.value()));
    }

    /** Told anew, as by an import or an edit. */
    private void become(List<OrganisationId> promoters, List<CommitteeId> workshops) {
        var told = AProject.withId(id);
        promoters.forEach(told::by);
        workshops.forEach(told::of);
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(told.build()));
    }

    @Test
    void theOfficeAddsAPaperThatThoseReadWhomItIsFor() {
        var bank = desks.of(site, "Bea Bank", "bank");
        var ministry = desks.of(site, "Mina Ministerium", "ministry");
        assertThat(office.get("/schreibtisch/projekte/" + key() + "/schritt")
                        .page()
                        .select("main a[href='" + address() + "']"))
                .hasSize(1);
        assertThat(office.get(address()).page().select("main").text()).contains("Hier ist noch keine Unterlage");
        assertThat(add("Niederschrift.txt", "BANK").status()).isEqualTo(303);
        assertThat(add("Vermerk.txt").status()).isEqualTo(303);

        assertThat(read(office)).containsExactly("Niederschrift.txt", "Vermerk.txt");
        assertThat(office.get(address()).page().select("main").text())
                .contains("Außer der Geschäftsstelle lesen sie: Förderbank.", "lesen sie: niemand sonst.");
        assertThat(office.get("/en" + address()).page().select("main").text())
                .contains("Papers of the project", "Granting bank", "nobody else");
        assertThat(read(bank)).containsExactly("Niederschrift.txt");
        assertThat(read(ministry)).isEmpty();
        assertThat(bank.get(address()).page().select("form[enctype]")).isEmpty();
        var fetch = Form.in(bank.get(address()).page(), "/abruf");
        assertThat(bank.follow(bank.send(fetch)).body()).isEqualTo("Inhalt von Niederschrift.txt");
    }

    @Test
    void manyPapersAreAskedForAtOnce() {
        add("Niederschrift.txt", "BANK");
        var one = asked();
        IntStream.range(0, 4).forEach(number -> add("Vermerk " + number + ".txt", "MINISTRY"));
        assertThat(asked()).hasSameSizeAs(one);
    }

    /** What the page asks, beside who the reader is, which is known for a while. */
    private List<String> asked() {
        return statements.during(() -> office.get(address())).stream()
                .filter(statement -> !statement.contains("\"identity\"."))
                .toList();
    }

    @Test
    void whoeverReadsAnOlderVersionGoesOnToFindIt() {
        add("Plan.txt", "BANK");
        var bank = desks.of(site, "Bea Bank", "bank");
        var file = office.get(address())
                .page()
                .select(".profile__list a[href*=/dateien/]")
                .attr("href");
        var next = Form.in(office.get(file).page(), "/fassung").with("leser", List.of("MINISTRY"));
        assertThat(office.hand(next, "datei", "Plan neu.txt", "neu".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(303);
        assertThat(read(bank)).containsExactly("Plan.txt");
        assertThat(read(desks.of(site, "Mina Ministerium", "ministry"))).containsExactly("Plan neu.txt");
        assertThat(read(office)).containsExactly("Plan neu.txt");
    }

    @Test
    void whoReadsItIsNotedForWhoeverBroughtIt() {
        add("Niederschrift.txt", "BANK");
        var bank = desks.of(site, "Bea Bank", "bank");
        bank.get(address());
        assertThat(sql.fetch(
                                "select reader_id from privacy.reads where kind = 'document' and concerned_id = ?",
                                office.person().id().value())
                        .getValues(0, UUID.class))
                .containsExactly(bank.person().id().value());
    }

    @Test
    void nobodyElseAddsPapers() {
        var form = Form.in(office.get(address()).page(), "/unterlagen");
        var bank = desks.of(site, "Bea Bank", "bank");
        var token = Form.in(bank.get("/schreibtisch").page(), "/abmelden").value("token");
        var file = "Von der Bank".getBytes(StandardCharsets.UTF_8);
        assertThat(bank.hand(form.with("token", token), "datei", "Bank.txt", file)
                        .status())
                .isEqualTo(409);
        assertThat(desks.of(site, "Rolf Research", "research").get(address()).status())
                .isEqualTo(404);
        assertThat(office.send(form).status()).isEqualTo(422);
        assertThat(read(office)).isEmpty();
    }

    @Test
    void aBodyThatComesToDealWithTheProjectReadsWhatIsForItsBodies() {
        add("Stellungnahme.txt", "BODIES");
        var member = member("w2");
        assertThat(member.get(address()).status()).isEqualTo(404);

        become(List.of(), List.of(committees.workshop(2).id()));
        assertThat(read(member)).containsExactly("Stellungnahme.txt");
        var file = member.get(address())
                .page()
                .select(".profile__list a[href*=/dateien/]")
                .attr("href");

        become(List.of(), List.of(committees.workshop(3).id()));
        assertThat(member.get(file).status()).isEqualTo(404);
        assertThat(read(member("w3"))).containsExactly("Stellungnahme.txt");
    }

    @Test
    void whoeverCarriesTheProjectNoMoreReadsNothingThatIsForItsPromoter() {
        var former = organisations.all().getFirst().id();
        var later = organisations.all().getLast().id();
        become(List.of(former), List.of());
        add("Auszug.txt", "PROMOTER");
        var petra = promoter(former);
        assertThat(read(petra)).containsExactly("Auszug.txt");
        var file = petra.get(address())
                .page()
                .select(".profile__list a[href*=/dateien/]")
                .attr("href");

        become(List.of(later), List.of());
        assertThat(petra.get(file).status()).isEqualTo(404);
        assertThat(read(promoter(later))).containsExactly("Auszug.txt");
    }
}
