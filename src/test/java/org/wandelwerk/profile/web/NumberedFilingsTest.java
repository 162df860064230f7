package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;

/** What was handed in has its numbers, without gaps. */
class NumberedFilingsTest extends WriterAndOffice {

    @Test
    void eachFilingHasItsNumberInTheListsOfThoseWhoAudit() {
        save("idee", IDEA);
        handIn();
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        var list = "/schreibtisch/pruefung/nummern/eingaenge";

        var lines = auditor.get(list).page().select("ol.names > li").eachText();

        assertThat(lines).last().asString().contains("Dorfladen mit Ladesäule");
        assertThat(lines.getFirst()).matches("Nr\\. \\d{4}/1 .*");
        assertThat(lines.getLast()).matches("Nr\\. \\d{4}/%d .*".formatted(lines.size()));
        assertThat(auditor.get(list + ".csv").body()).contains("Dorfladen mit Ladesäule");
        assertThat(auditor.get("/schreibtisch/pruefung").page().select("main").text())
                .contains("Nummernliste der Eingänge");
        assertThat(auditor.get("/en" + list).heading()).isEqualTo("Numbers of what was handed in");
    }
}
