package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.trail.TrailSource;

/** Lines of time stay readable when whoever acted is erased: they tell what was done, and by a name no more. */
@Import(StandsEverywhere.class)
class ErasedActorsInTrailsTest extends ErasureTrial {

    private static final String TRAILS = "/schreibtisch/verlauf/";
    private static final String EDIT = "/schreibtisch/bearbeiten/meldungen";

    @Autowired
    private PersonErasures erasures;

    @Autowired
    private StandsEverywhere everywhere;

    @Autowired
    private List<TrailSource> sources;

    private final String name = "Wally Wirkte " + UUID.randomUUID();
    private Site site;
    private Desk actor;
    private Desk admin;
    private Desk auditor;

    @BeforeEach
    void somebodyWhoActs() {
        site = new Site(port);
        admin = desks.of(site, "Alex Verwaltung", "administrator");
        desks.of(site, "Noch Eine", "administrator");
        auditor = desks.of(site, "Paula Prüfung", "auditor");
        actor = desks.of(site, name, "office");
    }

    private void erase() {
        Acting.as(admin.person().actor(), () -> {
            erasures.erase(
                    actor.person().id(),
                    "Antrag vom 3. März",
                    UUID.randomUUID().toString().replace("-", ""));
            return name;
        });
    }

    private List<String> headlines(String address) {
        return auditor.get(address).page().select("ol.decisions h2").eachText();
    }

    @Test
    void whoWroteAndWhoPublishedIsNoLongerNamedAndAllElseStandsAsBefore() {
        var other = desks.of(site, "Olga Office", "office");
        var form = Form.in(other.get(EDIT + "/neu").page(), "/neu")
                .with("f_title", "Was bleibt")
                .with("f_teaser", "Ein Satz.")
                .with("f_date", "22.11.2024");
        var draft = other.send(form).header("Location").replaceFirst("\\?.*", "");
        other.press(draft, "/vorschlag");
        assertThat(actor.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
        actor.send(Form.in(actor.get(draft).page(), draft).with("f_title", "Was auch bleibt"));
        var trail = TRAILS + "meldungen/" + draft.replaceFirst(".*/", "");
        var before = headlines(trail);
        assertThat(before)
                .contains(
                        "Veröffentlicht von " + name,
                        "Entwurf gespeichert von " + name,
                        "Entwurf gespeichert von Olga Office");

        erase();

        assertThat(headlines(trail))
                .containsSubsequence(before.stream()
                        .map(line -> line.replace(name, ErasedPerson.NAME))
                        .toList());
        assertThat(auditor.get(trail).body()).contains("Was auch bleibt").doesNotContain(name);
        assertThat(auditor.get("/en" + trail).page().select("h2 span[lang=de]").eachText())
                .as("the words in place of the name are marked as German")
                .contains("by " + ErasedPerson.NAME);
    }

    /** Over all kinds of records that somebody acted on. */
    @Test
    void noLineOfAnyKindNamesAnErasedActorAndEachCanStillBeRead() {
        actor = desks.of(site, name, "communication");
        members.bringIn(118, name, actor.person().mail().value());
        members.bringIn(118, "Bea Bleibt", "bea@example.org");
        everywhere.write(actor.person(), admin.person(), actor.person().actor());
        var before = linesByTheActor(name);
        assertThat(before.keySet())
                .as("records of which lines say who acted")
                .hasSizeGreaterThanOrEqualTo(10)
                .anyMatch(address -> address.contains("/dokumente/"))
                .anyMatch(address -> address.contains("/projekte/"));

        erase();

        before.forEach((address, lines) -> {
            var page = auditor.get(address);
            assertThat(page.body()).as(address).doesNotContain(name);
            if (page.status() == 200) {
                assertThat(named(page.page(), ErasedPerson.NAME)).as(address).isGreaterThanOrEqualTo(lines);
            }
        });
        assertThat(before.keySet().stream()
                        .filter(address -> auditor.get(address).status() == 200))
                .as("lines of time that are still there")
                .hasSizeGreaterThanOrEqualTo(before.size() - 2);
    }

    private static int named(Element page, String who) {
        return (int) page.select("ol.decisions h2").eachText().stream()
                .filter(line -> line.contains(who))
                .count();
    }

    /** How many lines name somebody, by the address of the record. */
    private Map<String, Integer> linesByTheActor(String who) {
        var found = new HashMap<String, Integer>();
        for (var source : sources) {
            for (var record : records(source)) {
                var address = TRAILS + source.word() + "/" + record;
                var page = auditor.get(address);
                var lines = page.status() == 200 ? named(page.page(), who) : 0;
                if (lines > 0) {
                    found.put(address, lines);
                }
            }
        }
        return found;
    }

    private List<String> records(TrailSource source) {
        var ids = new ArrayList<String>();
        for (var table : source.tables()) {
            sql.fetchValues(
                            "select distinct coalesce(after, before) ->> ? from history.changes where table_name = ?"
                                    + " and actor = ? and coalesce(after, before) ->> ? is not null",
                            table.owner(),
                            table.name(),
                            actor.person().id().value(),
                            table.owner())
                    .forEach(id -> ids.add(String.valueOf(id)));
        }
        return ids;
    }
}
