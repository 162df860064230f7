package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

class IdeaPagesTest extends WriterAndOffice {

    @Test
    void whoeverAsksWhetherAnIdeaFitsIsToldTheWayAndItsCost() {
        var page = writer.get("/ideen/neu?traeger=municipality&zweck=build").page();
        assertThat(page.select(".path-of-funding h3").eachText())
                .containsExactly("Strukturentwicklung Lausitz (Landesarm)");
        assertThat(page.select("main").text()).contains("Eigenanteil von mindestens 10 Prozent", "kein Förderantrag");
        assertThat(writer.get("/ideen/neu?traeger=municipality&zweck=business")
                        .page()
                        .select("main")
                        .text())
                .contains("Dafür kennen wir hier keinen Weg");
        assertThat(page.select("main button:contains(Jetzt beginnen)").hasClass("button--quiet"))
                .isFalse();
        assertThat(writer.get("/ideen/neu?traeger=municipality&zweck=business")
                        .page()
                        .select("main button:not(.button--quiet)"))
                .as("nothing invites to what does not fit")
                .isEmpty();
        assertThat(writer.get("/ideen/neu?traeger=unfug&zweck=unfug").status()).isEqualTo(200);
    }

    @Test
    void whoeverSaysWhatItIsAboutIsToldTheWorkshopThatNamesTheTopic() {
        var asked = "/ideen/neu?traeger=municipality&zweck=build";
        var open = writer.get(asked).page();
        assertThat(open.select(".path-of-funding a").eachAttr("href"))
                .containsExactly(
                        "/werkstaetten/1", "/werkstaetten/2", "/werkstaetten/3", "/werkstaetten/4", "/werkstaetten/5");
        assertThat(open.select(".path-of-funding").text()).contains("Eine von diesen");
        var topic = open.select("#thema option:contains(Wasser und Abwasser)").val();
        var told = writer.get("/en" + asked + "&thema=" + topic).page();
        assertThat(told.select("#thema option[selected]").val()).isEqualTo(topic);
        assertThat(told.select(".path-of-funding a").eachText())
                .containsExactly("Workshop 4: Daseinsvorsorge, ländliche Entwicklung & smart regions");
        assertThat(told.select(".path-of-funding a").attr("href")).isEqualTo("/en/werkstaetten/4");
        assertThat(writer.get("/ideen/neu?traeger=company&zweck=business&thema=" + topic)
                        .page()
                        .select(".path-of-funding a"))
                .as("no workshop judges there")
                .isEmpty();
    }

    @Test
    void whatIsTypedIsSavedAndFoundAgain() {
        var saved = save("idee", IDEA);
        assertThat(saved.status()).isEqualTo(303);
        var page = writer.follow(saved).page();
        assertThat(page.select("#f-title").val()).isEqualTo("Dorfladen mit Ladesäule");
        assertThat(page.select("#f-summary").val()).isEqualTo("Ein Laden.\nDavor laden Autos.");
        assertThat(page.select(".profile__found").text()).contains("Jänschwalde Janšojce");
    }

    @Test
    void whatIsPublishedAndMuchLikeItIsShownBesideTheTitle() {
        save("idee", Map.of("a_title", "Gewerbegebiet Guben Deulowitz erweitern", "a_places", "Guben"));
        var similar = writer.get(first).page().select("[data-similar]");
        assertThat(similar.select("a").eachText()).anyMatch(title -> title.contains("Deulowitz"));
        assertThat(similar.select("a").attr("href")).startsWith("/projekte/P-");
        assertThat(similar.attr("data-similar")).contains("stehen nach dem Formular");
        save("idee", Map.of("a_title", "Xylophon", "a_places", ""));
        assertThat(writer.get(first).page().select("[data-similar] a")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAndSaidBesideItsField() {
        var answer = save("geld", Map.of("a_total", "viel Geld"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-total").val()).isEqualTo("viel Geld");
        assertThat(answer.page().select("#f-total").attr("aria-describedby")).contains("f-total-error");
        assertThat(answer.page().select("#f-total-error").text()).contains("Das lesen wir nicht als Betrag");
        assertThat(answer.page().select("#message a").attr("href")).isEqualTo("#f-total");
        assertThat(writer.get(profile() + "/geld").page().select("#f-total").val())
                .isEqualTo("viel Geld");
    }

    @Test
    void aFormThatIsTooOldIsShownAgainWithAllThatWasTyped() {
        var address = profile() + "/idee";
        var form = filled(Form.in(writer.get(address).page(), address), IDEA).with("token", "0".repeat(32));
        var answer = writer.send(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-title").val()).isEqualTo("Dorfladen mit Ladesäule");
        var again = writer.send(Form.in(answer.page(), address));
        assertThat(again.status()).isEqualTo(303);
        assertThat(writer.follow(again).page().select("#f-title").val()).isEqualTo("Dorfladen mit Ladesäule");
    }

    @Test
    void twoWhoChangedTheSameAnswerSeeBoth() {
        var address = profile() + "/idee";
        var mine = Form.in(writer.get(address).page(), address).with("a_title", "Meine Fassung");
        save("idee", Map.of("a_title", "Andere Fassung"));
        var answer = writer.send(mine);
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.page().select("#f-title").val()).isEqualTo("Meine Fassung");
        assertThat(answer.page().select(".profile__theirs blockquote").text()).isEqualTo("Andere Fassung");
        assertThat(writer.send(Form.in(answer.page(), address)).status()).isEqualTo(303);
        assertThat(writer.get(address).page().select("#f-title").val()).isEqualTo("Meine Fassung");
    }

    @Test
    void aCoauthorWritesByTheLinkUntilItIsReplaced() {
        save("idee", IDEA);
        var link = Writer.path(
                writer.get(profile()).page().select(".profile__link a").attr("href"));
        var coauthor = Writer.at(new Site(port));
        var opened = coauthor.get(link);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(Writer.path(opened.header("Location"))).isEqualTo(profile());
        assertThat(coauthor.follow(opened).heading()).isEqualTo("Dorfladen mit Ladesäule");

        writer.send(Form.in(writer.get(profile()).page(), "/verknuepfung"));

        assertThat(coauthor.get(profile()).status()).isEqualTo(404);
        assertThat(Writer.at(new Site(port)).get(link).status()).isEqualTo(404);
        assertThat(writer.get(profile()).status()).isEqualTo(200);
    }

    @Test
    void aProfileIsThereForNobodyElse() {
        save("idee", IDEA);
        var stranger = Writer.at(new Site(port));
        for (var address :
                List.of(profile(), first, profile() + "/eingang-1.pdf", "/ideen/P-0000-000", "/ideen/entwurf/x")) {
            assertThat(stranger.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(writer.get(profile() + "/unsinn").status()).isEqualTo(404);
    }
}
