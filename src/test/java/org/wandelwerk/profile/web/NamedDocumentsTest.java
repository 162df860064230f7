package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** What is found of a project names its documents, for those who may open them, and says so when one went. */
class NamedDocumentsTest extends WriterAndOffice {

    private static final String ITEM = "evidence:PERMITS";

    @Autowired
    private DSLContext sql;

    private Desk office;

    @BeforeEach
    void aProjectThatIsQualifiedWithAFileThatTheOfficeReleased() {
        save("idee", IDEA);
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        writer.hand(form, "datei", "Genehmigung.txt", "Erteilt.".getBytes(StandardCharsets.UTF_8));
        handIn();
        office = office();
        var held = Form.in(office.get("/schreibtisch/dokumente").page(), "/" + version() + "/ablehnung");
        assertThat(office.send(held.to("/schreibtisch/dokumente/" + version() + "/freigabe")
                                .with("grund", "Angesehen."))
                        .status())
                .isEqualTo(303);
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
    }

    private String step() {
        return "/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/schritt";
    }

    private String version() {
        return one("select v.id from document.versions v join document.documents d on d.id = v.document_id");
    }

    private String document() {
        return one("select d.id from document.documents d");
    }

    private String one(String select) {
        return String.valueOf(sql.fetchValue(
                select + " where d.owner_id = (select id from profile.profiles where key = ?)",
                profile().replace("/ideen/", "")));
    }

    private Element item(Desk desk) {
        return Objects.requireNonNull(desk.get(step()).page().selectFirst("#b-evidence-PERMITS"));
    }

    private Form form() {
        var page = office.get(step()).page();
        return Form.in(page, "/befund")
                .with("punkt", ITEM)
                .with(
                        "gesehen",
                        page.select("form:has([value='" + ITEM + "']) [name=gesehen]")
                                .val())
                .with("stand", "PRESENT")
                .with("worte", "");
    }

    @Test
    void aDocumentShowsEvidenceWithoutFurtherWordsAndOnlyThoseOpenItWhoMay() {
        assertThat(item(office).select("fieldset label").eachText()).containsExactly("Genehmigung.txt");
        assertThat(office.send(form()).status())
                .as("neither words nor a document")
                .isEqualTo(422);
        assertThat(office.send(form().with("unterlage", document())).status()).isEqualTo(303);
        assertThat(item(office).text()).contains("Unterlagen dazu", "Genehmigung.txt", "steht fest");
        assertThat(office.get("/en" + step())
                        .page()
                        .select("#b-evidence-PERMITS")
                        .text())
                .contains("Documents on it", "Fetch the file");
        assertThat(item(office).select("form[action$=/abruf]").attr("action"))
                .as("where every reader of a file gets it, and not only who decides about files")
                .isEqualTo("/schreibtisch/dateien/" + version() + "/abruf");
        var opened = office.send(Form.in(office.get(step()).page(), "/abruf"));
        assertThat(opened.status()).isEqualTo(303);
        assertThat(office.get(opened.header("Location").replaceFirst("^https?://[^/]+", ""))
                        .body())
                .isEqualTo("Erteilt.");
        nobodyElseOpensIt();
    }

    private void nobodyElseOpensIt() {
        var ministry = desks.of(new Site(port), "Mina Ministerium", "ministry");
        var read = ministry.get(step());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).doesNotContain("Genehmigung.txt");
        var foreign = Form.in(office.get(step()).page(), "/abruf");
        assertThat(ministry.send(foreign.with(
                                "token",
                                ministry.get("/schreibtisch/konto")
                                        .page()
                                        .select("[name=token]")
                                        .val()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatTheOfficeRefusesLaterIsNamedByNobodyAndOpenedByNobody() {
        office.send(form().with("unterlage", document()));
        var refusal = Form.in(office.get("/schreibtisch/dokumente").page(), "/" + version() + "/ablehnung");
        assertThat(office.send(refusal.with("grund", "Doch nicht.")).status()).isEqualTo(303);
        assertThat(item(office).text())
                .contains("Eine Unterlage, die für Sie nicht abrufbar ist.", "liegt vor")
                .doesNotContain("Genehmigung.txt");
        assertThat(item(office).select("fieldset, form[action$=/abruf]")).isEmpty();
        assertThat(office.get("/en" + step())
                        .page()
                        .select("#b-evidence-PERMITS")
                        .text())
                .contains("A document that you cannot fetch.");
    }

    @Test
    void whenADocumentGoesTheFindingStaysAndSaysSo() {
        office.send(form().with("unterlage", document()));
        var late = form().with("unterlage", document()).with("worte", "Noch einmal gelesen.");
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute("update document.documents set removed_at = now() where id = ?::uuid", document())));
        assertThat(item(office).text())
                .contains("Eine Unterlage, die hier genannt war, wurde entfernt.", "liegt vor", "steht fest")
                .doesNotContain("Genehmigung.txt");
        assertThat(office.get("/en" + step())
                        .page()
                        .select("#b-evidence-PERMITS")
                        .text())
                .contains("A document that was named here has been removed.");
        var refused = office.send(late);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select("#unterlage-evidence-PERMITS-error, #finding-message a")
                        .eachText())
                .allSatisfy(text -> assertThat(text).contains("gibt es nicht mehr"));
        assertThat(refused.page().select("#worte-evidence-PERMITS").text()).isEqualTo("Noch einmal gelesen.");
        assertThat(office.send(late.with("unterlage", List.of())).status()).isEqualTo(303);
        assertThat(item(office).text())
                .as("what is written anew still says that one was named")
                .contains("wurde entfernt", "Noch einmal gelesen.");
    }

    @Test
    void theLineOfTimeTellsOfTheFindingAndNotOfTheIdsOfItsDocuments() {
        office.send(form().with("unterlage", document()));
        var trail = "/schreibtisch/verlauf/projekte/" + one("select d.owner_id from document.documents d");
        assertThat(office.get(trail).page().select("main").text())
                .contains("Nachweis: Genehmigungen", "liegt vor")
                .doesNotContain(document());
    }

    /** As it does when its project stands in the intake again. */
    private void isWrittenOn() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "update profile.profiles set state = 'RETURNED' where key = ?",
                                profile().replace("/ideen/", ""))));
    }

    @Test
    void onlyFilesOfVersionsThatCountCanBeNamed() {
        assertThat(office.send(form().with("unterlage", document())).status()).isEqualTo(303);
        var named = document();
        isWrittenOn();
        writer.send(Form.in(writer.get(profile()).page(), "/entfernen"));
        writer.hand(
                Form.in(writer.get(profile()).page(), "/anlagen"),
                "datei",
                "Neue.txt",
                "Noch nicht abgegeben.".getBytes(StandardCharsets.UTF_8));
        assertThat(item(office).select("fieldset label").eachText())
                .as("while it is written on, what was handed in counts")
                .containsExactly("Genehmigung.txt");

        assertThat(handIn().status()).isEqualTo(303);
        assertThat(item(office).select("fieldset label").eachText())
                .as("until the office has accepted the new version, the former one counts, too")
                .containsExactly("Genehmigung.txt");
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        assertThat(item(office).select("fieldset label").eachText()).isEmpty();
        assertThat(item(office).text()).as("what was found stays").contains("Unterlagen dazu", "Genehmigung.txt");
        assertThat(office.send(form().with("unterlage", named)).status()).isEqualTo(422);
        assertThat(office.send(form().with("worte", "Nachgereicht.").with("unterlage", List.of()))
                        .status())
                .isEqualTo(303);
        assertThat(item(office).text()).contains("Genehmigung.txt", "Nachgereicht.");
    }
}
