package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Promoters are told by mail where the projects of their profiles went. */
class MovedProjectMailsTest extends ToldPromoter {

    private static final Pattern LINK = Pattern.compile("/ideen/entwurf/[A-Za-z0-9_-]{43}");

    @Autowired
    private ProjectMoves moves;

    @Test
    void aProjectWhoseWayEndsIsToldOf() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=redirected").page(), step)
                .with("grund", "Das gehört in die Städtebauförderung.");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("Der Weg ist zu Ende");
        assertThat(words(2)).doesNotContain("Städtebau");
    }

    @Test
    void theLinkOfTheMailOpensWhereItStandsAndWhatWasSaidWithTheDecisionUntilItIsReplaced() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        office.send(Form.in(office.get(step + "?weg=redirected").page(), step)
                .with("grund", "Das gehört in die Städtebauförderung."));
        post.go();
        var link = LINK.matcher(words(2));
        assertThat(link.find()).isTrue();
        var elsewhere = Writer.at(new Site(port));
        elsewhere.get(link.group());

        var page = elsewhere.get(writer.profile()).page();
        assertThat(page.select("section[aria-labelledby=now]").text())
                .contains("Der Weg ist zu Ende an ein anderes Programm verwiesen");
        assertThat(page.select("section[aria-labelledby=way]").text())
                .contains("Begründung: Das gehört in die Städtebauförderung.");
        assertThat(page.select("section[aria-labelledby=link]").text()).contains("kam mit einer Mail an Sie");
        assertThat(page.select("form[action$=/verknuepfung], form[action$=/uebergabe], form[action$=/zurueckziehen]"))
                .as("it decides nothing")
                .isEmpty();
        writer.send(Form.in(writer.get(writer.profile()).page(), "/verknuepfung"));
        assertThat(elsewhere.get(writer.profile()).status()).isEqualTo(404);
    }

    /** Whoever writes along can name another address in a newer version. */
    @Test
    void theLinkOfAMailToAnAddressThatTheOfficeHasNotAcceptedOpensNoReasons() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte anders.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("mail")));
        var other = UUID.randomUUID() + "@example.org";
        var section = writer.profile() + "/idee";
        writer.send(Form.in(writer.get(section).page(), section).with("a_mail", other));
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        office.send(Form.in(office.get(step + "?weg=redirected").page(), step)
                .with("grund", "Das gehört in die Städtebauförderung."));
        post.go();
        var link = LINK.matcher(TestMails.to(other).getLast().getContent().toString());
        assertThat(link.find()).isTrue();
        var elsewhere = Writer.at(new Site(port));
        elsewhere.get(link.group());

        var page = elsewhere.get(writer.profile()).page();
        assertThat(page.select("section[aria-labelledby=now]").text()).contains("an ein anderes Programm verwiesen");
        assertThat(page.text()).doesNotContain("Städtebau");
    }

    @Test
    void aProjectThatTheOfficeMovesOnByHandIsToldOf() throws Exception {
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=complete").page(), step);
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("neuer Stand");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    @Test
    void aProjectThatBecamePartOfAnotherAndIsItsOwnAgainIsToldOf() throws Exception {
        var key = new PublicKey(writer.profile().replace("/ideen/", ""));
        var entered = moves.find(key).orElseThrow();
        var id = entered.dossier().project().id();
        var position = entered.dossier().position();
        add(id, 1, MoveKind.MERGED, position.ended(WayEnd.MERGED, position.asOf()));
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("in einem anderen aufgegangen");
        assertThat(words(1)).contains("wie beide Träger es vereinbart haben").doesNotContain("Dorfladen");
        add(id, 2, MoveKind.RESTORED, position);
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("wieder eigenständig");
    }

    @Test
    void aProjectThatWasSplitIsToldOfOnceAndItsPartsAreNamedToItsOwner() throws Exception {
        var key = writer.profile().replace("/ideen/", "");
        var address = "/schreibtisch/projekte/" + key + "/teilung";
        var form = Form.in(office.get(address).page(), address)
                .with("titel1", "Laden")
                .with("inhalt1", "Der Laden.")
                .with("titel2", "Ladesäule")
                .with("inhalt2", "Die Säule.")
                .with("grund", "Zwei Bauherren.")
                .with("schritt", "teilen");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("in Teile geteilt");
        assertThat(words(1)).doesNotContain("Zwei Bauherren", "Ladesäule");
        var owner = desks.of(new Site(port), "Petra Promoter", "");
        transactions.executeWithoutResult(_ -> Acting.as(
                HouseActors.SYSTEM,
                () -> sql.execute(
                        "update profile.profiles set owner = ? where key = ?",
                        owner.person().id().value(),
                        key)));
        assertThat(owner.get("/schreibtisch/vorhaben/" + key)
                        .page()
                        .select("section[aria-labelledby=parts] li b")
                        .eachText())
                .containsExactly("Laden", "Ladesäule");
    }

    private void add(ProjectId id, int after, MoveKind kind, Position to) {
        Acting.as(HouseActors.SYSTEM, () -> moves.add(id, after, kind, to, null));
        post.go();
    }
}
