package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.document.SomeFiles.bytes;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Refused;

/** The office says who reads each version of a file, and puts newer versions in the place of older ones. */
class SharedFilesTest extends HouseWithFiles {

    @Autowired
    private FileSharing sharing;

    private static String address(DocumentVersion version) {
        return "/schreibtisch/dateien/" + version.id();
    }

    private Form readers(DocumentVersion version) {
        return Form.in(office.get(address(version)).page(), "/leser");
    }

    private Answer share(DocumentVersion version, String... groups) {
        return office.send(readers(version).with("leser", List.of(groups)));
    }

    private String download(Desk reader, DocumentVersion version) {
        var page = reader.get(address(version)).page();
        return reader.follow(reader.send(Form.in(page, "/abruf"))).body();
    }

    @Test
    void theOfficeLetsABankReadAVersionAndTakesItBack() throws IOException {
        var version = byOffice("auch für die Bank");
        var bank = desks.of(site, "Bea Bank", "bank");
        assertThat(bank.get(address(version)).status()).isEqualTo(404);
        assertThat(office.get(address(version)).page().select("#leser input").eachAttr("value"))
                .containsExactly("MINISTRY", "BANK");

        assertThat(share(version, "BANK").status()).isEqualTo(303);
        assertThat(download(bank, version)).isEqualTo("auch für die Bank");
        var link = bank.send(Form.in(bank.get(address(version)).page(), "/abruf"));
        assertThat(bank.get(address(version)).page().select("#leser, #neue, #fassungen"))
                .as("who reads it is not up to the bank")
                .isEmpty();
        assertThat(office.get(address(version))
                        .page()
                        .select("#leser input[checked]")
                        .eachAttr("value"))
                .containsExactly("BANK");
        assertThat(office.get("/en" + address(version)).page().select("#leser").text())
                .contains("Ministries", "Granting bank");

        assertThat(share(version).status()).isEqualTo(303);
        assertThat(bank.get(address(version)).status()).isEqualTo(404);
        assertThat(bank.follow(link).status()).as("a link from before").isEqualTo(404);
    }

    @Test
    void whatSomebodyElseChoseMeanwhileIsNotOverwritten() throws IOException {
        var version = byOffice("zweimal offen");
        var first = readers(version).with("leser", List.of("BANK"));
        var second = readers(version).with("leser", List.of("MINISTRY"));
        assertThat(office.send(first).status()).isEqualTo(303);
        assertThat(office.send(second).status()).isEqualTo(412);
        assertThat(office.send(first).status()).as("the same again").isEqualTo(303);
        assertThat(office.get(address(version))
                        .page()
                        .select("#leser input[checked]")
                        .eachAttr("value"))
                .containsExactly("BANK");
    }

    @Test
    void whoReadsItStandsInTheHistoryAndInTheLineOfTime() throws IOException {
        var version = byOffice("mit Verlauf");
        var before = changes(version);
        share(version, "BANK");
        share(version, "BANK");
        assertThat(changes(version)).as("the same again changes nothing").isEqualTo(before + 1);
        assertThat(office.get("/schreibtisch/verlauf/dokumente/"
                                + version.document().value())
                        .page()
                        .select("main")
                        .text())
                .contains("Wer es lesen darf", "Gewählte Leserinnen und Leser", "Förderbank");
    }

    private int changes(DocumentVersion version) {
        return sql.fetchCount(DSL.selectOne()
                .from("history.changes")
                .where("table_name = 'document.versions'")
                .and("before->'readers' is distinct from after->'readers'")
                .and(DSL.condition("row_id = ?", version.id().toString())));
    }

    @Test
    void aNewVersionHasReadersOfItsOwnAndTheOlderOneStays() throws IOException {
        var version = byOffice("erste Fassung");
        share(version, "BANK");
        var bank = desks.of(site, "Bea Bank", "bank");
        var ministry = desks.of(site, "Mina Ministerium", "ministry");
        var form = Form.in(office.get(address(version)).page(), "/fassung");
        assertThat(form.value("leser")).as("chosen anew").isEmpty();
        var sent =
                office.hand(form.with("leser", List.of("MINISTRY")), "datei", "Plan neu.txt", bytes("zweite Fassung"));
        assertThat(sent.status()).isEqualTo(303);

        var next = documents.of(owner).getFirst();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.document()).isEqualTo(version.document());
        assertThat(sent.header("Location")).endsWith(address(next));
        assertThat(download(ministry, next)).isEqualTo("zweite Fassung");
        assertThat(ministry.get(address(version)).status()).isEqualTo(404);
        assertThat(bank.get(address(next)).status()).isEqualTo(404);
        assertThat(download(bank, version)).isEqualTo("erste Fassung");
        assertThat(bank.get(address(version)).page().select("main").text())
                .as("that there is another one is for its readers")
                .doesNotContain("Plan neu", "neuere Fassung");

        onlyTheNewestIsReplaced(version, form);
    }

    private void onlyTheNewestIsReplaced(DocumentVersion version, Form form) throws IOException {
        var old = office.get(address(version)).page();
        assertThat(old.select("#fassungen ~ ol a").eachText()).containsExactly("Plan neu.txt", "Plan von Otto.txt");
        assertThat(old.select("main").text()).contains("Es gibt eine neuere Fassung.");
        assertThat(old.select("form[action$=/fassung]"))
                .as("only the newest is replaced")
                .isEmpty();
        assertThat(office.hand(form, "datei", "Plan neu.txt", bytes("zweite Fassung"))
                        .status())
                .as("the same form again")
                .isEqualTo(303);
        assertThat(office.hand(form.with("schluessel", "a".repeat(32)), "datei", "Plan.txt", bytes("zu spät"))
                        .status())
                .isEqualTo(412);
        assertThat(documents.versions(version.document())).hasSize(2);
    }

    @Test
    void whatIsNoFileIsSaidBesideTheFormWithWhatWasChosen() throws IOException {
        var version = byOffice("bleibt");
        var form = Form.in(office.get(address(version)).page(), "/fassung").with("leser", List.of("BANK"));
        for (var wrong : List.of(
                office.hand(form, "andere", "leer.txt", bytes("x")),
                office.hand(form, "datei", "a.exe", bytes("MZ")))) {
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.page().select("#datei-error").text()).isNotEmpty();
            assertThat(wrong.page().select("#neue-leser input[checked]").eachAttr("value"))
                    .containsExactly("BANK");
            assertThat(wrong.page().select("#leser input[checked]")).isEmpty();
        }
        assertThat(documents.versions(version.document())).hasSize(1);
    }

    @Test
    void theOfficeChoosesForAFileThatIsHeldAndItIsGivenToNobodyBeforeItIsReleased() throws IOException {
        var held = byStranger("noch zu prüfen");
        var bank = desks.of(site, "Bea Bank", "bank");
        var page = office.get(address(held)).page();
        assertThat(page.select("form[action$=/abruf]")).isEmpty();
        assertThat(page.select("main a[href$='#grund-" + held.id() + "']")).hasSize(1);
        assertThat(share(held, "BANK").status()).isEqualTo(303);
        assertThat(bank.get(address(held)).status()).isEqualTo(409);
        release(held);
        assertThat(download(bank, held)).isEqualTo("noch zu prüfen");
    }

    @Test
    void nobodyElseChoosesAndNobodyChoosesForWhatIsStillWritten() throws IOException {
        var version = byOffice("nicht für alle");
        share(version, "BANK");
        var bank = desks.of(site, "Bea Bank", "bank");
        var token = Form.in(bank.get(address(version)).page(), "/abruf").value("token");
        var form = readers(version).with("leser", List.of("MINISTRY")).with("token", token);
        assertThat(bank.send(form).status()).as("reads it and may not").isEqualTo(409);
        var research = desks.of(site, "Rolf Research", "research");
        var its = Form.in(research.get("/schreibtisch").page(), "/abmelden").value("token");
        assertThat(research.send(form.with("token", its)).status())
                .as("may not even know it")
                .isEqualTo(404);
        assertThat(office.send(readers(version).to("/schreibtisch/dateien/" + UUID.randomUUID() + "/leser"))
                        .status())
                .isEqualTo(404);

        var file = file("Entwurf.txt", "noch geschrieben");
        var written = documents.add(new DocumentUpload(owner, null, file, Audience.NOBODY, "e".repeat(32)));
        assertThatThrownBy(() -> Acting.as(office.person().actor(), () -> sharing.require(written.id())))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("document.refused.written");
        assertThat(office.get(address(written)).page().select("#leser, form[action$=/fassung]"))
                .isEmpty();
        var asked = readers(version).with("leser", List.of("BANK"));
        assertThat(office.send(asked.to(address(written) + "/leser")).status()).isEqualTo(409);
        var next = Form.in(office.get(address(version)).page(), "/fassung").to(address(written) + "/fassung");
        assertThat(office.hand(next, "datei", "Neu.txt", bytes("neu")).status()).isEqualTo(409);
        assertThat(repository.version(written.id()).orElseThrow().audience().tokens())
                .isEqualTo(Set.of());
    }
}
