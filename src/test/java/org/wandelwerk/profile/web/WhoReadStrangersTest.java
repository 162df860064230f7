package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** Who read what somebody without an account handed in is noted as it is of those who have one. */
class WhoReadStrangersTest extends WriterAndOffice {

    private static final String READS = "/schreibtisch/einsichten";

    private static List<String> reads(Desk auditor, String record) {
        return auditor.get(READS + "?eintrag=" + record)
                .page()
                .select("main ul.names li")
                .eachText();
    }

    @Test
    void whoOpenedAProfileAndItsFileIsFoundByTheRecord() {
        save("idee", IDEA);
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        writer.hand(form, "datei", "Lageplan.txt", "Ein Plan.".getBytes(StandardCharsets.UTF_8));
        handIn();
        var key = profile().replace("/ideen/", "");
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        assertThat(reads(auditor, key)).isEmpty();
        assertThat(auditor.get(READS + "?eintrag=" + key).page().select("main").text())
                .contains("Zu diesem Eintrag ist nichts vermerkt.");

        var office = office();
        var file = office.get(received())
                .page()
                .select("main a[href*=/schreibtisch/dateien/]")
                .attr("href");
        office.get(received());
        assertThat(reads(auditor, key))
                .as("once a day, and whoever wrote it has no name here")
                .singleElement()
                .asString()
                .contains("Otto Office", "Steckbrief geöffnet: jemand ohne Konto, " + key);
        office.get(file);
        assertThat(reads(auditor, file.replaceFirst(".*/", "")))
                .singleElement()
                .asString()
                .contains("Otto Office", "Datei gesehen: jemand ohne Konto");
        assertThat(auditor.get("/en" + READS + "?eintrag=" + key)
                        .page()
                        .select("main ul.names li")
                        .text())
                .contains("opened a profile that was handed in: somebody without an account");
    }

    @Test
    void whoTookTheReceiptIsFoundByTheRecordToo() {
        save("idee", IDEA);
        handIn();
        var key = profile().replace("/ideen/", "");
        var auditor = desks.of(new Site(port), "Paula Prüfung", "auditor");
        assertThat(writer.get(profile() + "/eingang-1.pdf").status()).isEqualTo(200);
        assertThat(reads(auditor, key)).isEmpty();

        assertThat(office().get(received() + "/eingang-1.pdf").status()).isEqualTo(200);
        assertThat(reads(auditor, key))
                .singleElement()
                .asString()
                .contains("Otto Office", "Steckbrief geöffnet: jemand ohne Konto, " + key);
        assertThat(reads(auditor, "+" + key.toLowerCase(Locale.ROOT)))
                .as("however it is typed")
                .hasSize(1);
    }
}
