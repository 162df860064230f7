package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.correction.CorrectionHouse;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Pages that say no stand in nobody's way either: what was withdrawn, the log of it, a form that was sent empty. */
@CorrectionHouse
class WithdrawnPagesJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Projects projects;

    @Test
    void aTombstoneAndTheLogThatNamesIt() {
        var gone = withdrawn("looked-at-when-gone", RecallKind.WITHDRAWN);
        var inWork = withdrawn("looked-at-in-work", RecallKind.CORRECTED);
        for (var language : new String[] {"", "/en"}) {
            holdsUp(language + gone, page -> {
                assertThat(page.locator("main a[href$='/berichtigungen']").count())
                        .isPositive();
            });
            holdsUp(
                    language + inWork,
                    page -> assertThat(page.locator("main h1").count()).isEqualTo(1));
            holdsUp(language + "/berichtigungen", page -> {
                assertThat(page.locator("main").textContent()).contains(gone, inWork);
            });
        }
    }

    @Test
    void aReportOfABarrierThatWasSentEmptySaysWhatIsMissing() {
        for (var language : new String[] {"", "/en"}) {
            holdsUp(language + "/barriere-melden", page -> {
                page.locator("form.report").evaluate("form => form.noValidate = true");
                page.locator("#mail").fill("wrong");
                var answer = page.waitForNavigation(
                        () -> page.locator("form.report button").click());
                assertThat(answer.status()).isEqualTo(422);
                assertThat(page.locator("[aria-invalid='true']").count()).isEqualTo(2);
            });
        }
    }

    private String withdrawn(String id, RecallKind kind) {
        Acting.as(
                HouseActors.IMPORT,
                () -> projects.takeOver(AProject.withId(id).titled("Vorhaben").build()));
        var subject = new Subject(
                SubjectKind.PROJECT,
                PublicKey.ofProject(AProject.id(id).value()).value());
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(subject, Grounds.of(kind, "Der Träger war falsch.", "The promoter was wrong.")));
        return subject.address();
    }

    private void holdsUp(String address, Consumer<Page> walk) {
        var page = Browser.Window.wide().open("http://localhost:" + port + address);
        walk.accept(page);
        assertThat(Barriers.on(page)).as(address).isEmpty();
        assertThat(Barriers.onATelephone(page)).as(address).isEmpty();
        assertThat(Barriers.inTheDark(page)).as(address).isEmpty();
        assertThat(Barriers.fits(page, 320)).as(address).isTrue();
        page.context().close();
    }
}
