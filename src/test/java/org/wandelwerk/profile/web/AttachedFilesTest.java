package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.profile.Writer;

/** What comes with a profile is opened by those who write it, by the office, and by those whom the office names. */
class AttachedFilesTest extends ProfileBeforeAWorkshop {

    @Autowired
    private DSLContext sql;

    private @Nullable Desk desk;

    /** Always the same person. */
    @Override
    Desk office() {
        var known = desk;
        if (known == null) {
            known = super.office();
            desk = known;
        }
        return known;
    }

    /** The office asks for the minutes, the writer hands them in, and the office releases them. */
    private String handedInWithMinutes() {
        returned();
        attach("Beschluss.txt");
        handIn();
        return released();
    }

    private void returned() {
        office().send(Form.in(office().get(received()).page(), "/zurueckgeben")
                .with("grund", "Der Beschluss fehlt.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
    }

    private Answer attach(String name) {
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        return writer.hand(form, "datei", name, ("Inhalt von " + name).getBytes(StandardCharsets.UTF_8));
    }

    private String released() {
        var version = version();
        var held = Form.in(office().get("/schreibtisch/dokumente").page(), "/" + version + "/ablehnung");
        assertThat(office().send(held.to("/schreibtisch/dokumente/" + version + "/freigabe")
                                .with("grund", "Angesehen."))
                        .status())
                .isEqualTo(303);
        return version;
    }

    private String version() {
        return String.valueOf(sql.fetchValue(
                "select v.id from document.versions v join document.documents d on d.id = v.document_id"
                        + " join profile.profiles p on p.id = d.owner_id where p.key = ?"
                        + " order by v.uploaded_at desc limit 1",
                key.value()));
    }

    private static String file(String version) {
        return "/schreibtisch/dateien/" + version;
    }

    private void share(String version, String... groups) {
        var office = office();
        var form = Form.in(office.get(file(version)).page(), "/leser");
        assertThat(office.send(form.with("leser", List.of(groups))).status()).isEqualTo(303);
    }

    private List<String> attached(Desk reader) {
        var page = reader.get(address());
        assertThat(page.status()).isEqualTo(200);
        return page.page().select("section:has(#dateien) a[href*=/dateien/]").eachText();
    }

    @Test
    void whoeverWritesTheProfileOpensWhatWasBroughtOnceItIsReleased() {
        returned();
        attach("Beschluss.txt");
        assertThat(writer.get(profile()).page().select("form[action$=/abruf]"))
                .as("while it is held")
                .isEmpty();
        var held = Form.in(writer.get(profile()).page(), "/entfernen");
        var early = held.to(held.address().replace("/entfernen", "/abruf"));
        assertThat(writer.send(early).status()).isEqualTo(409);
        released();

        var lead = writer.send(Form.in(writer.get(profile()).page(), "/abruf"));
        assertThat(lead.status()).isEqualTo(303);
        var link = lead.header("Location");
        assertThat(writer.get(Writer.path(link)).body()).isEqualTo("Inhalt von Beschluss.txt");
        assertThat(Writer.at(new Site(port)).get(Writer.path(link)).status())
                .as("another browser")
                .isEqualTo(404);
        assertThat(Writer.at(new Site(port)).send(early).status()).isEqualTo(404);
        assertThat(office().get(file(version())).status())
                .as("it is not handed in yet")
                .isEqualTo(404);
    }

    @Test
    void whoeverWritesAlongOpensItAndNoMoreWhenTheLinkIsReplaced() {
        handedInWithMinutes();
        var shared = writer.get(profile()).page().select(".profile__link a").attr("href");
        var other = Writer.at(new Site(port));
        other.get(Writer.path(shared));
        var lead = other.send(Form.in(other.get(profile()).page(), "/abruf"));
        assertThat(other.get(Writer.path(lead.header("Location"))).body()).isEqualTo("Inhalt von Beschluss.txt");

        assertThat(writer.send(Form.in(writer.get(profile()).page(), "/verknuepfung"))
                        .status())
                .isEqualTo(303);
        assertThat(other.get(Writer.path(lead.header("Location"))).status())
                .as("whether somebody writes it is asked again when the link is opened")
                .isEqualTo(404);
    }

    @Test
    void theReceiptNamesWhatWasHandedInWithItsVersionAndNothingElse() throws Exception {
        handedInWithMinutes();
        returned();
        attach("Später.txt");

        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest("Inhalt von Beschluss.txt".getBytes(StandardCharsets.UTF_8)));
        assertThat(receipt(1)).doesNotContain("Beschluss.txt", "Später.txt");
        assertThat(receipt(2))
                .contains("Dateien, die mit abgegeben wurden", "Beschluss.txt", digest)
                .doesNotContain("Später.txt");
    }

    /** Its words; what a line is too short for goes on in the next. */
    private String receipt(int version) throws Exception {
        return ReadPdf.of(ReceiptTest.receipt(writer, profile() + "/eingang-" + version + ".pdf"))
                .text()
                .replaceAll("\\n", "");
    }

    @Test
    void theOfficeOpensItFromThePageOfWhatCameIn() {
        returned();
        attach("Beschluss.txt");
        handIn();
        var office = office();
        var held = office.get(received()).page().select("section:has(#anlagen)");
        assertThat(held.select("a[href='" + file(version()) + "']").text()).isEqualTo("Beschluss.txt");
        assertThat(held.select("form")).isEmpty();
        assertThat(held.select("a[href$='#grund-" + version() + "']")).hasSize(1);
        released();
        var lead = office.send(Form.in(office.get(received()).page(), "/abruf"));
        assertThat(office.follow(lead).body()).isEqualTo("Inhalt von Beschluss.txt");
    }

    @Test
    void thoseReadItInTheProfileWhomTheOfficeNames() {
        var version = handedInWithMinutes();
        var bank = holding("bank", Scope.ALL);
        var member = holding("delegate", workshop(WORKSHOP));
        var other = holding("delegate", workshop(5));
        assertThat(attached(bank)).isEmpty();
        assertThat(attached(member)).isEmpty();
        assertThat(office().get(file(version)).page().select("#leser input").eachAttr("value"))
                .containsExactly("BODIES", "PROMOTER", "MINISTRY", "BANK");

        share(version, "BODIES", "BANK");
        assertThat(attached(bank)).containsExactly("Beschluss.txt");
        assertThat(attached(member)).containsExactly("Beschluss.txt");
        assertThat(attached(holding("ministry", Scope.ALL))).isEmpty();
        assertThat(other.get(file(version)).status()).isEqualTo(404);
        var lead = member.send(Form.in(member.get(address()).page(), "/abruf"));
        assertThat(member.follow(lead).body()).isEqualTo("Inhalt von Beschluss.txt");

        writer.send(Form.in(writer.get(profile()).page(), "/zurueckziehen"));
        assertThat(bank.get(file(version)).status())
                .as("what is withdrawn is for the office alone")
                .isEqualTo(404);
        assertThat(member.get(file(version)).status()).isEqualTo(404);
        assertThat(office().get(file(version)).page().select("main").text())
                .contains("Diese Datei liest nur die Geschäftsstelle");
        assertThat(office().get(papers()).page().select("main").text())
                .contains("lesen sie: niemand sonst.")
                .doesNotContain("Förderbank");
    }

    @Test
    void whatWasTakenOffIsShownToTheOfficeAlone() {
        var version = handedInWithMinutes();
        share(version, "BANK");
        var bank = holding("bank", Scope.ALL);
        assertThat(papersOf(bank)).containsExactly("Beschluss.txt");

        office().send(Form.in(office().get(received()).page(), "/zurueckgeben")
                .with("grund", "Der Beschluss ist der falsche.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
        assertThat(writer.send(Form.in(writer.get(profile()).page(), "/entfernen"))
                        .status())
                .isEqualTo(303);
        handIn();

        assertThat(papersOf(bank)).isEmpty();
        assertThat(papersOf(office())).containsExactly("Beschluss.txt");
        assertThat(office().get(papers()).page().select("main").text()).contains("Mit einer früheren Fassung");
    }

    @Test
    void onceTheProjectIsCarriedByOthersThoseWhoWroteItReadNothingThatIsForThePromoter() {
        var version = handedInWithMinutes();
        var form = Form.in(office().get(file(version)).page(), "/fassung").with("leser", List.of("PROMOTER"));
        office().hand(form, "datei", "Beschluss unterschrieben.txt", "neu".getBytes(StandardCharsets.UTF_8));
        assertThat(writer.get(profile())
                        .page()
                        .select("section:has(#anlagen) li")
                        .text())
                .contains("Beschluss unterschrieben.txt");

        sql.transaction(all -> all.dsl()
                .execute("update project.projects set promoters_given = 'Andere GmbH' where key = ?", key.value()));
        assertThat(writer.get(profile())
                        .page()
                        .select("section:has(#anlagen) li")
                        .text())
                .contains("Beschluss.txt")
                .doesNotContain("unterschrieben");
    }

    private String papers() {
        return "/schreibtisch/projekte/" + key + "/unterlagen";
    }

    private List<String> papersOf(Desk reader) {
        var page = reader.get(papers());
        assertThat(page.status()).isEqualTo(200);
        return page.page().select(".profile__list a[href*=/dateien/]").eachText();
    }

    @Test
    void whatTheOfficePutsInItsPlaceLeavesWhatWasHandedInAsItWas() {
        var version = handedInWithMinutes();
        var office = office();
        var form = Form.in(office.get(file(version)).page(), "/fassung");
        var bytes = "Mit Unterschrift".getBytes(StandardCharsets.UTF_8);
        assertThat(office.hand(form.with("leser", List.of("BANK")), "datei", "Beschluss unterschrieben.txt", bytes)
                        .status())
                .isEqualTo(303);
        assertThat(attached(holding("bank", Scope.ALL))).containsExactly("Beschluss unterschrieben.txt");
        assertThat(office.get(received())
                        .page()
                        .select("#anlagen ~ ul a[href*=/dateien/]")
                        .eachText())
                .as("what came with the profile, and what the office put in its place")
                .containsExactly("Beschluss.txt", "Beschluss unterschrieben.txt");
        assertThat(writer.get(profile())
                        .page()
                        .select("section:has(#anlagen) li")
                        .text())
                .as("what is not for the promoter is not shown to those who write")
                .contains("Beschluss.txt")
                .doesNotContain("unterschrieben");
        share(version(), "BANK", "PROMOTER");
        assertThat(writer.get(profile())
                        .page()
                        .select("section:has(#anlagen) li")
                        .text())
                .contains("Beschluss unterschrieben.txt");
    }
}
