package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Person;
import org.wandelwerk.joining.Consents;
import org.wandelwerk.joining.Joining;
import org.wandelwerk.kernel.Acting;

/** Records that came so far that the next step can be taken. */
@TestComponent
class MatrixSteps implements MatrixMaker {

    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen/";

    private final Desks desks;
    private final MatrixPeople people;
    private final MatrixProjects projects;
    private final MatrixPapers papers;
    private final Consents consents;
    private final DSLContext sql;

    /** What the newest list would change, as its form says it. */
    private final AtomicReference<String> preview = new AtomicReference<>("");

    MatrixSteps(
            Desks desks,
            MatrixPeople people,
            MatrixProjects projects,
            MatrixPapers papers,
            Consents consents,
            DSLContext sql) {
        this.desks = desks;
        this.people = people;
        this.projects = projects;
        this.papers = papers;
        this.consents = consents;
        this.sql = sql;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of(
                "einigung", (_, person) -> agreed(person),
                "meldung", this::published,
                "zurückgezogene", this::recalled,
                "verwahrtes", this::kept,
                "fertige", this::checkedList,
                "stand", (_, _) -> preview.get(),
                "spalten", this::keptColumns);
    }

    /** The key of a public project with a field each for its promoters, the ministries and the bank. */
    private String kept(Site site, Person promoter) {
        var key = projects.published(promoter).value();
        var draft = "/schreibtisch/bearbeiten/projekte/"
                + sql.fetchValue("select id from project.projects where key = ?", key);
        var writer = desks.of(site, people.named("office"));
        writer.send(Form.in(writer.get(draft).page(), draft)
                .with("f_note", "Zum Eigenanteil.")
                .with("a_note", "PROMOTER")
                .with("f_title_en", "For ministries")
                .with("a_title_en", "MINISTRY")
                .with("f_summary_en", "For the bank.")
                .with("a_summary_en", "BANK"));
        writer.press(draft, "/vorschlag");
        var published = desks.of(site, people.named("admin")).press(draft, "/veroeffentlichung");
        assertThat(published.status()).isEqualTo(303);
        return key;
    }

    /** The id of a joining of two projects of one promoter to which both sides have agreed. */
    private String agreed(Person promoter) {
        var id = projects.joining(people.named("admin"), promoter, promoter);
        Acting.as(promoter.actor(), () -> {
            for (var side : Joining.Side.values()) {
                consents.give(id, side);
            }
            return id;
        });
        return id.toString();
    }

    /** The id of a news item of somebody that another person published. */
    private String published(Site site, Person person) {
        var id = papers.proposal(site, person);
        done(desks.of(site, people.named("admin")).press(NEWS + id, "/veroeffentlichung"));
        return id;
    }

    private String recalled(Site site, Person person) {
        var id = published(site, person);
        var desk = desks.of(site, people.named("admin"));
        var page = NEWS + id + "/rueckruf";
        done(desk.send(Form.in(desk.get(page).page(), page).with("grund", "Es stimmte nicht.")));
        return id;
    }

    /** The id of a list that somebody read and another person may take over as it is. */
    private String checkedList(Site site, Person person) {
        var desk = desks.of(site, person);
        var page = "/schreibtisch/einlesen";
        var form = Form.in(desk.get(page).page(), page).with("art", "akteure");
        var rows = "Name;Art\r\nVerein %s;Verband".formatted(UUID.randomUUID());
        var answer = desk.hand(form, "datei", "orte.csv", rows.getBytes(StandardCharsets.UTF_8));
        done(answer);
        var id = answer.header("Location").replaceFirst("\\?.*", "").replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
        var shown = desks.of(site, people.named("admin")).get(page + "/" + id).page();
        preview.set(Form.in(shown, "/uebernahme").value("stand"));
        return id;
    }

    /** The name under which somebody kept what the columns of a list are. */
    private String keptColumns(Site site, Person person) {
        var name = "Bogen " + UUID.randomUUID();
        var desk = desks.of(site, person);
        var page = "/schreibtisch/einlesen/" + papers.list(site, person) + "/spalten";
        done(desk.send(Form.in(desk.get(page).page(), page).with("name", name)));
        return name;
    }

    private static void done(Site.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
    }
}
