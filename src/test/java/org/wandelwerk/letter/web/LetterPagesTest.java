package org.wandelwerk.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.letter.web.LetterOffice.ADDRESS;
import static org.wandelwerk.letter.web.LetterOffice.main;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.letter.ADocument;
import org.wandelwerk.letter.SampleTemplate;

/** The office uploads templates, and keeps each version. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
class LetterPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site site;
    private LetterOffice office;

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = new LetterOffice(site, desks.of(site, "Otto Office", "administrator"));
    }

    @Test
    void aTemplateIsUploadedAndItsBlanksAreExplained() {
        assertThat(main(office.get(ADDRESS))).contains("{{anrede}}", "Der Tag, an dem die Briefe erstellt werden");

        var address = office.template("Einladung");

        assertThat(main(office.get(address)))
                .contains("Fassung 1", "{{organisation}}", "Otto Office", "noch keine Briefe erstellt");
        assertThat(office.get("/en" + address).page().select("main").text())
                .contains("Version 1", "The organisation that has the seat", "No letters have been made");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("Upload a template");
        assertThat(main(office.get(ADDRESS))).contains("Einladung");
        assertThat(main(office.get("/schreibtisch"))).contains("Briefe");
    }

    @Test
    void aSecondUploadIsTheNextVersionAndTheFirstStays() {
        var address = office.template("Protokollversand");
        var form = Form.in(office.get(ADDRESS).page(), ADDRESS).with("vorlage", address.replaceAll(".*/", ""));
        var file = ADocument.of(new String[] {"Neu: {{name}}"}).file();

        assertThat(office.desk().hand(form, "datei", "b.docx", file).status()).isEqualTo(303);
        assertThat(office.desk().hand(form, "datei", "b.docx", file).status())
                .as("the same again")
                .isEqualTo(303);

        assertThat(main(office.get(address))).contains("Fassung 2", "Fassung 1 herunterladen");
        assertThat(office.get(address).page().select("main a[href*=fassung]")).hasSize(2);
        assertThat(office.get(address + "/vorlage.docx?fassung=1").status()).isEqualTo(200);
        assertThat(office.get(address + "/vorlage.docx?fassung=3").status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "/muster.docx").header("Content-Disposition"))
                .contains("muster.docx");
    }

    @Test
    void anUnknownBlankIsRefusedByNameBesideTheForm() {
        var answer = office.upload(
                "Falsch", ADocument.of(new String[] {"{{vorname}}"}).file());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(main(answer)).contains("kennt das Haus nicht", "„vorname“. Gemeint ist vielleicht {{name}}.");
        assertThat(answer.page().select("#name").val()).isEqualTo("Falsch");
        assertThat(main(office.get(ADDRESS))).doesNotContain("Falsch");
        assertThat(office.upload("", SampleTemplate.file()).status()).isEqualTo(422);
        assertThat(office.upload("x".repeat(101), SampleTemplate.file()).status())
                .isEqualTo(422);
        assertThat(main(office.upload("<b>", "kein Brief".getBytes(StandardCharsets.UTF_8))))
                .contains("lässt sich nicht als Word-Dokument");
    }

    @Test
    void aTemplateThatWasLaidAsideStandsInNoListAndIsKept() {
        var address = office.template("Veraltet");
        var form = Form.in(office.get(address).page(), "/ablage");

        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).as("the same again").isEqualTo(303);

        assertThat(main(office.get(ADDRESS))).doesNotContain("Veraltet");
        assertThat(main(office.get(address))).contains("ist abgelegt", "Fassung 1 herunterladen");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhoIsNotTheOfficeSeesNothing() {
        var address = office.template("Geheim");
        assertThat(office.get(ADDRESS + "/unsinn").status()).isEqualTo(400);
        assertThat(office.get(address + "?nach=unsinn").status()).isEqualTo(400);
        assertThat(office.get(address + "/vorschau?gremium=w998").status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "?vorlage=unsinn").status()).isEqualTo(400);
        var editor = desks.of(site, "Kim Kommunikation", "communication");
        for (var one : List.of(ADDRESS, address, address + "/vorlage.docx", address + "/vorschau?gremium=w2")) {
            assertThat(editor.get(one).status()).as(one).isEqualTo(404);
        }
        assertThat(main(editor.get("/schreibtisch"))).doesNotContain("Briefe an die Mitglieder");
    }
}
