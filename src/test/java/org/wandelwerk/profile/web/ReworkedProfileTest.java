package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** What was accepted is reworked when the office asks for that, and what it announced follows without being asked. */
class ReworkedProfileTest extends AcceptedProfile {

    @Test
    void afterTheWorkshopANewVersionGoesTheSameWayWhileTheProjectStaysWhereItStands() {
        var office = accepted();
        leave("ready");
        leave("qualify");
        var stood = stands();
        assertThat(office.get(received()).page().select("form[action$=/annehmen]"))
                .isEmpty();

        assertThat(askAnew(office, "summary").status()).isEqualTo(303);
        assertThat(mails()).contains("Steckbrief %s: Bitte um Überarbeitung".formatted(key()));
        var asked = writer.get(profile()).page();
        assertThat(asked.select(".profile__asked").text())
                .contains("Die Werkstatt bittet um eine kürzere Fassung.", "31. Dezember 2099");
        assertThat(asked.select(".profile__asked a").eachText())
                .containsExactly("Was soll entstehen, und was wird dadurch besser?");
        assertThat(asked.select("form[action$=/zurueckziehen]"))
                .as("the project is with others")
                .isEmpty();
        save("idee", Map.of("a_summary", "Ein Laden mit Strom."));
        assertThat(handIn().status()).isEqualTo(303);

        assertThat(isUnread(office)).isTrue();
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Ein Laden mit Strom.");
        assertThat(office.get(received() + "?fassung=1").page().select("main").text())
                .contains("Angenommen am", "Zurückgegeben am");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(state()).contains("angenommen");
        assertThat(stands()).isEqualTo(stood);

        assertThat(askAnew(office, "title").status()).as("and once more").isEqualTo(303);
        assertThat(state()).contains("zur Ergänzung zurück");
    }

    @Test
    void theSameFormSentAgainAsksOnceAndWhatIsAskedForAlreadyIsNotAskedForAnew() {
        var office = accepted();
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte kürzer.")
                .with("frage", List.of("summary"));
        var other = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte länger.")
                .with("frage", List.of("summary"));
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(other).status()).isEqualTo(409);
        assertThat(sql.fetchValues(
                        "select r.reason from profile.replies r join profile.profiles p on p.id = r.profile_id"
                                + " where p.key = ? order by r.replied_at",
                        key()))
                .isEqualTo(List.of("", "Bitte kürzer."));
    }

    @Test
    void onceItsWayIsOverNothingGoesBackAndNothingFollows() {
        var office = accepted();
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte kürzer.")
                .with("frage", List.of("summary"));
        var file = Form.in(writer.get(profile()).page(), "/anlagen");
        attach("Niederschrift.txt");
        var late = Form.in(writer.get(profile()).page(), "/abgeben");
        leave("redirected");
        assertThat(office.get(received()).page().select("form[action$=/zurueckgeben]"))
                .isEmpty();
        assertThat(office.send(form).status()).isEqualTo(409);
        var page = writer.get(profile()).page();
        assertThat(page.select("#nachreichen, form[action$=/anlagen]")).isEmpty();
        assertThat(writer.hand(file, "datei", "Spät.txt", "Spät.".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(409);
        assertThat(writer.get(profile() + "/traeger").status()).isEqualTo(303);
        assertThat(writer.send(late).status()).isEqualTo(409);
    }

    @Test
    void whatItAnnouncedFollowsAsANewVersionAndNothingElseIsOpen() {
        var office = accepted();
        var stood = stands();
        var page = writer.get(profile()).page();
        assertThat(page.select("section[aria-labelledby=nachreichen] li").eachText())
                .containsExactly("Beschluss der Vertretung (Stadtverordnete, Gemeindevertretung, Kreistag)");
        assertThat(page.select("form[action$=/abgeben]"))
                .as("nothing is new yet")
                .isEmpty();
        assertThat(writer.get(profile() + "/idee").status()).isEqualTo(303);
        var section = writer.get(profile() + "/traeger").page();
        assertThat(section.select("[name^=a_]").eachAttr("name"))
                .containsOnly("a_council.state", "a_council.until", "a_council.why");
        var foreign = writer.send(Form.in(section, "/traeger").with("a_budget.state", "omitted"));
        assertThat(foreign.status()).isEqualTo(409);
        assertThat(foreign.page().select("[name=a_budget.state][checked]").val())
                .isEqualTo("omitted");

        save("traeger", Map.of("a_council.state", "exists", "a_council.until", ""));
        assertThat(office.get(received()).page().select("main").text())
                .as("what is not handed in is with nobody")
                .contains("30. September 2099");
        var done = handIn();
        assertThat(writer.follow(done).page().select("main").text()).contains("Fassung 2, Idee");
        assertThat(writer.get(profile() + "/eingang-2.pdf").status()).isEqualTo(200);
        assertThat(isUnread(office)).isTrue();
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("liegt vor");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(stands()).isEqualTo(stood);
        assertThat(writer.get(profile()).page().select("section[aria-labelledby=nachreichen] li"))
                .isEmpty();
    }

    private String file(String name) {
        return String.valueOf(sql.fetchValue(
                "select v.id from document.versions v join document.documents d on d.id = v.document_id"
                        + " join profile.profiles p on p.id = d.owner_id where p.key = ? and v.name = ?",
                key(),
                name));
    }

    @Test
    void filesFollowAndWhatTheOfficeHasIsNotTakenOff() {
        var office = accepted();
        assertThat(writer.get(profile()).page().select("form[action$=/entfernen]"))
                .isEmpty();
        attach("Irrtum.txt");
        var loose = Form.in(writer.get(profile()).page(), "/entfernen");
        var known = loose.to(profile() + "/anlagen/" + file("Lageplan.txt") + "/entfernen");
        assertThat(writer.send(known).status()).isEqualTo(409);
        assertThat(writer.send(loose).status()).isEqualTo(303);
        attach("Niederschrift.txt");
        assertThat(office.get(received()).page().select("main").text()).doesNotContain("Niederschrift.txt");
        assertThat(handIn().status()).isEqualTo(303);
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("Niederschrift.txt");
        assertThat(second.select("main").text()).contains("Lageplan.txt").doesNotContain("Irrtum.txt");
    }

    @Test
    void whatANewVersionTakesOffIsReadUntilTheOfficeHasAcceptedThat() {
        var office = accepted();
        var file = "/schreibtisch/dateien/" + file("Lageplan.txt");
        var readers = Form.in(office.get(file).page(), "/leser").with("leser", "BANK");
        assertThat(office.send(readers).status()).isEqualTo(303);
        var release = "/schreibtisch/dokumente/" + file("Lageplan.txt") + "/freigabe";
        office.send(readers.to(release).with("grund", "Angesehen."));
        var bank = desks.of(new Site(port), "Bea Bank", "bank");
        assertThat(papers(bank)).containsExactly("Lageplan.txt");
        var profile = "/schreibtisch/projekte/" + key() + "/steckbrief";
        assertThat(bank.get(profile).page().select("main").text()).contains("Lageplan.txt");
        assertThat(desks.of(new Site(port), "Mina Ministerium", "ministry")
                        .get(profile)
                        .page()
                        .select("main")
                        .text())
                .doesNotContain("Lageplan.txt");

        askAnew(office, "summary");
        writer.send(Form.in(writer.get(profile()).page(), "/entfernen"));
        save("idee", Map.of("a_summary", "Kürzer."));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(papers(bank)).as("the office has not read it").containsExactly("Lageplan.txt");
        accept(office);
        assertThat(papers(bank)).isEmpty();
    }

    private List<String> papers(Desk reader) {
        return reader.get("/schreibtisch/projekte/" + key() + "/unterlagen")
                .page()
                .select(".profile__list a[href*=/dateien/]")
                .eachText();
    }

    @Test
    void whereTheWorkingCopyIsGoneNoAnswerIsLostByWhatFollows() {
        var office = accepted();
        theWorkingCopyIsGone();
        save("traeger", Map.of("a_council.state", "exists", "a_council.until", ""));
        assertThat(writer.get(profile() + "/traeger")
                        .page()
                        .select("[name='a_council.until']")
                        .val())
                .as("what was emptied is empty")
                .isEmpty();
        assertThat(handIn().status()).isEqualTo(303);
        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText()).containsExactly("liegt vor");
        assertThat(second.select(".trail del").eachText()).hasSize(1);
        assertThat(second.select("main").text()).contains(IDEA.get("a_title"));
    }
}
