package org.wandelwerk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;

/** A link to a file opens it once, for one session, and only for those who may read it now. */
class FileLinksTest extends HouseWithFiles {

    @Test
    void aLinkOpensOneVersionForOneSession() throws IOException {
        var version = byOffice("nur für eine Sitzung");
        var token = Acting.as(office.person().actor(), () -> links.make(version.id(), "sitzung"))
                .replace(DownloadLinks.ADDRESS, "");

        assertThat(open(office, token, "sitzung").id()).isEqualTo(version.id());
        assertThatThrownBy(() -> open(office, token, "andere")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(office, "0".repeat(32), "sitzung")).isInstanceOf(NotFound.class);
        documents.remove(version.document());
        assertThatThrownBy(() -> open(office, token, "sitzung")).isInstanceOf(NotFound.class);
        assertThat(documents.of(owner)).isEmpty();
    }

    private static void nobody(DocumentVersion version) {
        throw new NotFound("a writer of " + version.owner());
    }

    private DocumentVersion open(Desk desk, String token, String session) {
        return Acting.as(desk.person().actor(), () -> links.open(token, session, FileLinksTest::nobody));
    }

    @Test
    void whatWasHandedInIsSavedAndNeverShownHere() throws IOException {
        var version = byOffice("ein Wort und <b>mehr</b>");
        var session = office.get("/schreibtisch/vertretung")
                .page()
                .select("input[name=token]")
                .attr("value");
        var link = Acting.as(office.person().actor(), () -> links.make(version.id(), session));

        var answer = office.get(link);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Type")).doesNotContain("html");
    }

    @Test
    void theRightIsAskedAnewWhenALinkIsOpened() throws IOException {
        var version = byOffice("nur mit Rolle");
        var colleague = desks.of(site, "Rolf Rolle", "office");
        var link = Acting.as(colleague.person().actor(), () -> links.make(version.id(), "s"));
        var token = link.replace(DownloadLinks.ADDRESS, "");
        assertThat(Acting.as(
                        colleague.person().actor(),
                        () -> links.open(token, "s", FileLinksTest::nobody).id()))
                .isEqualTo(version.id());

        Acting.as(office.person().actor(), () -> {
            var held = grants.of(List.of(colleague.person().id()))
                    .getOrDefault(colleague.person().id(), List.of());
            grants.end(held.getFirst().grant().id(), "geht");
            return held;
        });

        assertThatThrownBy(() ->
                        Acting.as(colleague.person().actor(), () -> links.open(token, "s", FileLinksTest::nobody)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyGetsALinkToWhatTheyMayNotRead() throws IOException {
        var version = byOffice("nicht für alle");
        var auditor = desks.of(site, "Mia Mitglied", "delegate", new Scope.OfCommittee("w2"));
        assertThatThrownBy(() -> Acting.as(auditor.person().actor(), () -> links.make(version.id(), "s")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> links.make(version.id(), "s")).isInstanceOf(NotFound.class);
    }

    @Test
    void whoDecidesAboutFilesFetchesThemWhoeverTheyAreForUnlessTheyAreForNobody() throws IOException {
        var version = byOffice("für die Bank allein");
        documents.share(version.id(), Audience.of(AudienceToken.role("bank")));
        var decides = desks.of(site, "Olga Office", "office").person().actor();
        assertThat(Acting.as(decides, () -> links.find(version.id())).id()).isEqualTo(version.id());

        documents.share(version.id(), Audience.NOBODY);

        assertThatThrownBy(() -> Acting.as(decides, () -> links.find(version.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkOfTheOfficeOpensNothingToAVisitorWhateverTheBrowser() throws IOException {
        var version = byOffice("für den Entwurf");
        var session = "a".repeat(32);
        var link = Acting.as(office.person().actor(), () -> links.make(version.id(), session));
        var request = HttpRequest.newBuilder(site.address(link));

        assertThat(open(office, link.replace(DownloadLinks.ADDRESS, ""), session)
                        .id())
                .isEqualTo(version.id());
        assertThat(site.send(request.copy().header("Cookie", "form-token=" + session))
                        .status())
                .isEqualTo(404);
        assertThat(site.send(request.copy().header("Cookie", "form-token=" + "b".repeat(32)))
                        .status())
                .isEqualTo(404);
        assertThat(site.send(request.copy()).status()).isEqualTo(404);
    }

    @Test
    void aLinkEndsWhenItsReadersChange() throws IOException {
        var version = byOffice("nur kurz");
        documents.share(version.id(), Audience.of(AudienceToken.role("bank")));
        var bank = desks.of(site, "Bea Bank", "bank");
        var session = "c".repeat(32);
        var token = Acting.as(bank.person().actor(), () -> links.make(version.id(), session))
                .replace(DownloadLinks.ADDRESS, "");
        assertThat(open(bank, token, session).id()).isEqualTo(version.id());

        documents.share(version.id(), Audience.of(AudienceToken.role("office")));

        assertThatThrownBy(() -> open(bank, token, session)).isInstanceOf(NotFound.class);
    }
}
