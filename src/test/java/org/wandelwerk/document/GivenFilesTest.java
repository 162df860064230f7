package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

class GivenFilesTest extends HouseWithFiles {

    @Test
    void anOriginalIsNeverPublicByItself() throws IOException {
        var version = byOffice("nicht für alle Welt");
        var file = version.file();
        var key = "d".repeat(32);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> documents.share(version.id(), Audience.EVERYBODY),
                () -> documents.share(version.id(), Audience.EVERYBODY.and(AudienceToken.role("office"))),
                () -> documents.add(new DocumentUpload(owner, null, file, Audience.EVERYBODY, key)))) {
            assertThatThrownBy(act)
                    .isInstanceOf(Refused.class)
                    .extracting("rule")
                    .isEqualTo("document.refused.public");
        }
        assertThatThrownBy(() ->
                        sql.execute("update document.versions set audience = '{public}' where id = ?", version.id()))
                .hasMessageContaining("originals_are_never_public");
    }

    @Test
    void theOfficeFetchesAFileThatIsSavedAndNeverShown() throws IOException {
        var version = byOffice("Größe für alle");
        var page = office.get(ADDRESS).page();
        assertThat(page.select("main").text()).contains("Plan von Otto.txt", "Nicht auf Viren geprüft", "Otto Office");
        var lead = office.send(Form.in(page, version.id() + "/abruf"));
        assertThat(lead.status()).isEqualTo(303);

        var file = office.follow(lead);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("Größe für alle");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(file.header("Cache-Control")).contains("no-store");

        var link = lead.header("Location");
        assertThat(site.get(link).status()).as("without the session").isEqualTo(404);
        var another = desks.of(site, "Anna Andere", "administrator");
        assertThat(another.get(link).status()).isEqualTo(404);
        assertThat(site.get(DownloadLinks.ADDRESS + "unsinn").status()).isEqualTo(404);
    }

    @Test
    void aReaderWhoDecidesNothingFetchesAFileAtItsPageAndNotWhereItIsDecided() throws IOException {
        var version = byOffice("auch für die Bank");
        documents.share(version.id(), Audience.of(AudienceToken.role("bank")));
        var bank = desks.of(site, "Bea Bank", "bank");
        var fetch = Form.in(bank.get("/schreibtisch/dateien/" + version.id()).page(), version.id() + "/abruf");
        assertThat(bank.follow(bank.send(fetch)).body()).isEqualTo("auch für die Bank");
        assertThat(bank.send(fetch.to(ADDRESS + "/" + version.id() + "/abruf")).status())
                .isEqualTo(404);
    }

    @Test
    void whoeverDecidesFetchesAFileThatIsHeldToJudgeItAndThatIsNoted() throws IOException {
        var promoter = desks.of(site, "Paula Projekt", "promoter");
        var file = file("Plan von Paula.txt", "noch zu prüfen");
        var held = Acting.as(promoter.person().actor(), () -> documents.add(upload(file, null)));
        assertThat(held.state()).isEqualTo(DocumentState.HELD);
        assertThat(promoter.get(ADDRESS).status()).isEqualTo(404);

        var lead = office.send(Form.in(office.get(ADDRESS).page(), held.id() + "/abruf"));
        var fetched = office.follow(lead);
        assertThat(fetched.body()).isEqualTo("noch zu prüfen");
        assertThat(fetched.header("Content-Disposition")).startsWith("attachment");
        assertThat(fetched.header("Content-Security-Policy")).contains("sandbox");
        assertThat(promoter.get(lead.header("Location")).status()).isEqualTo(404);
        assertThat(sql.fetchCount(
                        DSL.table("privacy.reads"),
                        DSL.field("record_key", String.class).eq(held.id().toString())))
                .isEqualTo(1);

        release(held);
        assertThat(office.follow(lead).status()).as("decided by now").isEqualTo(409);
        assertThatThrownBy(() -> Acting.as(office.person().actor(), () -> links.makeForChecking(held.id(), "s")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> links.makeForChecking(held.id(), "s")).isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeReleasesAndRefusesWithAReason() throws IOException {
        var good = byStranger("gut");
        var bad = byStranger("schlecht");
        var page = office.get(ADDRESS).page();
        assertThat(page.select("main").text()).contains("kein Virenscanner", "Von jemandem ohne Konto");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("No virus scanner", "Held:");

        var release = Form.in(page, good.id() + "/ablehnung").to(ADDRESS + "/" + good.id() + "/freigabe");
        var wrong = office.send(release);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".field__error").text()).contains("500 Zeichen");
        var tooLong = office.send(release.with("grund", "Lang ".repeat(101)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#grund-" + good.id()).val())
                .as("what was typed")
                .startsWith("Lang Lang");
        assertThat(tooLong.page().select("#grund-" + bad.id()).val()).isEmpty();
        assertThat(page.select("button").eachText()).contains("Freigeben: Plan.txt", "Ablehnen: Plan.txt");
        assertThat(office.send(release.with("grund", "Bekannter Träger")).status())
                .isEqualTo(303);
        assertThat(office.send(release.with("grund", "Noch einmal")).status()).isEqualTo(412);
        assertThat(office.send(release.with("grund", "Werbung").to(ADDRESS + "/" + bad.id() + "/ablehnung"))
                        .status())
                .isEqualTo(303);

        assertThat(state(good)).isEqualTo(DocumentState.UNCHECKED);
        assertThat(state(bad)).isEqualTo(DocumentState.REFUSED);
        assertThat(office.get(ADDRESS).page().select("main").text()).contains("„Bekannter Träger“", "Werbung");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("“Bekannter Träger”");
    }

    /** Who presses Enter gives nothing out, and what was given out without a look can be taken back. */
    @Test
    void theFirstButtonRefusesAndWhatWasReleasedCanBeRefusedLater() throws IOException {
        var version = byStranger("doch nicht");
        var form = office.get(ADDRESS).page().select("form:has(#grund-" + version.id() + ")");
        assertThat(form.attr("action")).endsWith("/ablehnung");
        assertThat(form.select("button").eachAttr("formaction")).hasSize(1);
        release(version);

        var later = Form.in(office.get(ADDRESS).page(), version.id() + "/ablehnung");
        assertThat(office.send(later).status()).isEqualTo(422);
        assertThat(office.send(later.with("grund", "Doch Werbung")).status()).isEqualTo(303);

        assertThat(state(version)).isEqualTo(DocumentState.REFUSED);
    }

    @Test
    void aHeldFileWaitsOnTheDeskOfThoseWhoDecideUntilTheyHave() throws IOException {
        var held = byStranger("zu entscheiden");
        var communication = desks.of(site, "Kim Kommunikation", "communication");
        var link = "a[href=" + ADDRESS + "#grund-" + held.id() + "]";

        assertThat(office.get("/schreibtisch")
                        .page()
                        .select("section:has(#mine) li:has(" + link + ")")
                        .text())
                .contains("Plan.txt", "freigeben oder ablehnen");
        assertThat(communication.get("/schreibtisch").page().select(link)).isEmpty();
        assertThat(office.get(ADDRESS).page().select("#grund-" + held.id())).hasSize(1);

        release(held);
        assertThat(office.get("/schreibtisch").page().select(link)).isEmpty();
    }

    @Test
    void whatTheOfficeDoesIsThereForNobodyElse() throws IOException {
        var good = byStranger("gut");
        var release = Form.in(office.get(ADDRESS).page(), good.id() + "/ablehnung");
        var communication = desks.of(site, "Kim Kommunikation", "communication");
        assertThat(communication.get(ADDRESS).status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "?nach=unsinn").status()).isEqualTo(404);
        assertThat(office.send(release.to(ADDRESS + "/" + UUID.randomUUID() + "/freigabe"))
                        .status())
                .isEqualTo(404);
    }
}
