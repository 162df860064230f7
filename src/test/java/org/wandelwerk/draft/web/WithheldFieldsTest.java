package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.draft.Desk.Form;

/** What an editor kept from the public is called not public on the page and in its preview, and unknown nowhere. */
class WithheldFieldsTest extends KeptFieldsHouse {

    private static final String NOT_PUBLIC = "Die Geschäftsstelle hat diese Angabe nicht für alle veröffentlicht.";

    private String draft = "";
    private String field = "";

    @AfterEach
    void publishForAll() {
        send("PUBLIC");
    }

    @ParameterizedTest
    @CsvSource({
        "projekte, places, Orte, Wo das Projekt liegt",
        "projekte, figures, Zahlen, Die geplanten Kosten",
        "akteure, town, Sitz, An welchem Ort",
        "projekte, sources, Quellen im Netz, Keine Quelle überliefert",
        "sitzungen, place, Ort, Ort und Uhrzeit nicht überliefert",
        "sitzungen, date, Datum, Datum nicht überliefert",
        "sitzungen, date, Datum, Ohne Datum ist nicht zu sagen",
        "meldungen, date, Datum, Datum nicht überliefert",
        "meldungen, date, Datum, Datum nicht angegeben",
        "meldungen, source, Quelle im Netz, Keine Adresse überliefert",
        "gremien, goal, Ziel, Ziel nicht überliefert",
        "gremien, sources, Quellen im Netz, Keine Quelle überliefert"
    })
    void isNamedAndNotCalledUnknown(String kind, String name, String said, String unknown) {
        draft = kind.equals("projekte") ? draft() : first(kind);
        field = name;
        save("OFFICE");
        var before = gaps(writer.get(draft + "/vorschau").page());
        publish(draft);

        var page = site.get(address()).page();
        assertThat(gaps(page)).contains(said + " " + NOT_PUBLIC);
        assertThat(before).as("the preview says what the page says").isEqualTo(gaps(page));
        assertThat(page.select("main").text()).doesNotContain(unknown);
        assertThat(page.select("dl.facts, .hero__lead").text()).doesNotContain("Ort nicht überliefert");
        assertThat(site.get("/en" + address())
                        .page()
                        .select("section:has(#gaps)")
                        .text())
                .contains("The office has not published this for everybody.");
        save("PUBLIC");
        assertThat(gaps(writer.get(draft + "/vorschau").page())).doesNotContain(said + " " + NOT_PUBLIC);
        publish(draft);
        assertThat(gaps(site.get(address()).page())).doesNotContain(said + " " + NOT_PUBLIC);
    }

    private static List<String> gaps(Document page) {
        return page.select("section:has(#gaps) li").eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "projekte, places, /projekte?werkstatt=2",
        "projekte, places, /werkstaetten/2",
        "sitzungen, place, /",
        "sitzungen, place, /sitzungen",
        "sitzungen, bodies, /sitzungen",
        "sitzungen, date, /sitzungen",
        "sitzungen, sources, /sitzungen",
        "meldungen, date, /aktuelles",
        "gremien, goal, /werkstaetten"
    })
    void aListDoesNotCallItUnknown(String kind, String name, String list) {
        var address = shown(kind);
        draft = "/schreibtisch/bearbeiten/" + kind + "/" + idOf(kind, address);
        field = name;
        send("OFFICE");

        assertThat(entry(list, address).text())
                .doesNotContain(
                        "Ort nicht", "Träger nicht", "Ort und Uhrzeit", "Datum nicht", "Keine Quelle", "Ziel nicht");
        for (var told : List.of("/feed.atom", "/kalender.ics", address + "/feed.atom")) {
            assertThat(site.get(told).body()).as(told).doesNotContain("Ort und Uhrzeit nicht");
        }
        // the feed of a body tells of decisions, too
        if (!kind.equals("gremien")) {
            assertThat(site.get(address + "/feed.atom").body()).doesNotContain("Datum nicht überliefert");
        }
    }

    /** One that stands on a card, too. */
    private String shown(String kind) {
        var links = switch (kind) {
            case "projekte" -> site.get("/werkstaetten/2").page().select(".card h3 a");
            case "meldungen" -> site.get("/aktuelles").page().select(".news__item h3 a");
            case "gremien" -> site.get("/werkstaetten").page().select(".workshop h2 a");
            default -> site.get("/").page().select(".meeting h3 a");
        };
        return links.getFirst().attr("href");
    }

    private Object idOf(String kind, String address) {
        var named = address.substring(address.lastIndexOf('/') + 1);
        var record = switch (kind) {
            case "projekte" -> "project.projects where key = ?";
            case "meldungen" -> "news.items where slug = ?";
            case "gremien" -> "committee.committees where number::text = ?";
            default -> "meeting.meetings where slug = ?";
        };
        return Objects.requireNonNull(sql.fetchValue("select id from " + record, named));
    }

    private Element entry(String list, String address) {
        var next = list;
        for (int part = 0; part < 10; part++) {
            var page = site.get(next).page();
            var found = page.select("main li:has(h2 a[href=" + address + "], h3 a[href=" + address
                    + "]), .meeting:has(a[href=" + address + "])");
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            next = page.select("main a[rel=next]").attr("href");
        }
        throw new AssertionError(address + " does not stand in " + list);
    }

    /** A record of the kind in which the field is filled, or is filled now. */
    private String first(String kind) {
        return writer.get("/schreibtisch/bearbeiten/" + kind)
                .page()
                .select("main .names a")
                .getFirst()
                .attr("href");
    }

    private String address() {
        return writer.get(draft).page().select("#steps ~ dl a").attr("href");
    }

    private void send(String readers) {
        save(readers);
        publish(draft);
    }

    private void save(String readers) {
        var form = Form.in(writer.get(draft).page(), draft).with("a_" + field, readers);
        var isEmpty = writer.get(draft).page().select("[name=f_" + field + "]").stream()
                .allMatch(input -> (input.val() + input.text()).isBlank());
        var filled = isEmpty && !field.equals("figures")
                ? form.with("f_" + field, field.equals("date") ? "06.05.2024" : "Cottbus")
                : form;
        var saved = writer.send(filled);
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
    }
}
