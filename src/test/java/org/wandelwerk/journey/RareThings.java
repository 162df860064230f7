package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedPages;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** What the Lausitz has none of at its first start: a list of others, a tombstone, a profile that is released. */
@TestComponent
public class RareThings {

    /** The list of others, with an operation that is like a project here. */
    static final String COLLECTION = "muster-anderswo";

    private static final String LIST = "src/test/resources/journey/elsewhere";
    private static final int TRIES = 150;

    private final List<FileImport> imports;
    private final Recalls recalls;
    private final Desks desks;
    private final ProjectMoves moves;
    private final ProjectSuccession succession;

    RareThings(
            List<FileImport> imports, Recalls recalls, Desks desks, ProjectMoves moves, ProjectSuccession succession) {
        this.imports = imports;
        this.recalls = recalls;
        this.desks = desks;
        this.moves = moves;
        this.succession = succession;
    }

    /** Brings the list of others in, and waits until the index tells of it. */
    public void fundedElsewhere(Site site) throws InterruptedException {
        SearchedPages.await(site);
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")));
        for (int i = 0; i < TRIES && !isKnown(site); i++) {
            Thread.sleep(100);
        }
        assertThat(isKnown(site)).as("the list of others in the index").isTrue();
    }

    private static boolean isKnown(Site site) {
        return !site.get("/projekte?sammlung=" + COLLECTION)
                .page()
                .select(".hits li")
                .isEmpty();
    }

    /** Recalls a project; where it was. */
    public String tombstone(Site site) {
        var address = site.get("/projekte")
                .page()
                .select(".row h3 a")
                .eachAttr("href")
                .getLast();
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(
                        Subject.at(address).orElseThrow(),
                        Grounds.of(RecallKind.WITHDRAWN, "Der Träger war falsch.", "The promoter was wrong.")));
        return address;
    }

    /** Releases answers of a profile by the hands of two people; the page that tells them. */
    public String releasedProfile(Site site) {
        var office = desks.of(site, "Otto Office", "office");
        var second = desks.of(site, "Zoe Zweite", "office");
        var key = new AcceptedProfile(moves, succession).by(office);
        var release = "/schreibtisch/eingaenge/" + key + "/veroeffentlichung";
        office.send(Form.in(office.get(release).page(), "/veroeffentlichung")
                .with("frage", List.of("summary", "promoter", "total")));
        second.send(Form.in(second.get(release).page(), "/bestaetigung"));
        return "/projekte/" + key;
    }
}
