package org.wandelwerk.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.region.Run.Purpose;

/** What people published, a file does not write over. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=edited-region-house")
class ImportAfterEditingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private RegionImports imports;

    private void publish(Desk writer, Desk second, String kind, String field, String value) {
        var list = "/schreibtisch/bearbeiten/" + kind;
        var draft = writer.get(list).page().select("main .names a").getFirst().attr("href");
        var form = Form.in(writer.get(draft).page(), draft).with(field, value);
        var saved = writer.send(form);
        assertThat(saved.status())
                .as("%s: %s", kind, saved.page().select(".field__error").text())
                .isEqualTo(303);
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    @Test
    void theReportNamesWhoPublishedWhatItLeavesAlone() throws Exception {
        var writer = desks.of(new Site(port), "Wanda Wort", "office");
        var second = desks.of(new Site(port), "Zoe Zweit", "office");
        publish(writer, second, "meldungen", "f_teaser", "Von Menschen geschrieben.");
        publish(writer, second, "akteure", "f_note", "Von Menschen geschrieben.");
        publish(writer, second, "sitzungen", "f_note", "Von Menschen geschrieben.");
        publish(writer, second, "sitze", "f_kind", "VOTING");
        publish(writer, second, "sprecher", "f_statement", "Von Menschen gesagt.");
        publish(writer, second, "themen", "f_name_en", "Written by people");
        publish(writer, second, "projekte", "f_note", "Von Menschen geschrieben.");

        var lausitz = new ClassPathResource("demo/lausitz/lausitz.json").getContentAsByteArray();
        var report = imports.bring(new RegionBytes("lausitz.json", lausitz), Purpose.KEEP);

        assertThat(report.tallies().get(RecordKind.NEWS))
                .extracting(Tally::kept)
                .isEqualTo(1);
        assertThat(report.total().kept()).isEqualTo(7);
        assertThat(report.total().changed()).isZero();
        assertThat(ReportText.of(report)).contains("Kept as people published it here (7)", "by Zoe Zweit");
    }
}
