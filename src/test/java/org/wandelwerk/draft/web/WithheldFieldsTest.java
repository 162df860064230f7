package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.draft.Desk.Form;

/** What an editor kept from the public is called not public on the page, and never unknown. */
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
        "sitzungen, place, Ort, Ort und Uhrzeit nicht überliefert"
    })
    void isNamedAndNotCalledUnknown(String kind, String name, String said, String unknown) {
        draft = kind.equals("projekte") ? draft() : first(kind);
        field = name;
        send("OFFICE");

        var page = site.get(address()).page();
        assertThat(page.select("section:has(#gaps) li").eachText()).contains(said + " " + NOT_PUBLIC);
        assertThat(page.select("main").text()).doesNotContain(unknown);
        assertThat(page.select("dl.facts, .hero__lead").text()).doesNotContain("Ort nicht überliefert");
        assertThat(site.get("/en" + address())
                        .page()
                        .select("section:has(#gaps)")
                        .text())
                .contains("The office has not published this for everybody.");
        send("PUBLIC");
        assertThat(site.get(address()).page().select("section:has(#gaps) li").eachText())
                .doesNotContain(said + " " + NOT_PUBLIC);
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
        var form = Form.in(writer.get(draft).page(), draft).with("a_" + field, readers);
        var isEmpty = writer.get(draft).page().select("[name=f_" + field + "]").stream()
                .allMatch(input -> (input.val() + input.text()).isBlank());
        var filled = isEmpty && !field.equals("figures") ? form.with("f_" + field, "Cottbus") : form;
        var saved = writer.send(filled);
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        publish(draft);
    }
}
