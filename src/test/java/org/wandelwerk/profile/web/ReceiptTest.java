package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

@House
class ReceiptTest {

    private static final Map<String, String> IDEA = Map.of(
            "title", "Serbski dom w Janšojcach: łžyca, ź, ś, ě",
            "summary", "Ein Haus für alle.\nMit Garten & <Hof>.",
            "promoter", "Domowina",
            "places", "Janšojce",
            "contact", "Měto",
            "mail", "meto@example.org");

    @LocalServerPort
    private int port;

    static byte[] receipt(Writer writer, String address) throws IOException, InterruptedException {
        var cookies = writer.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(writer.site().address(address)).header("Cookie", cookies);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"eingang-P-"));
            return answer.body();
        }
    }

    @Test
    void aReceiptCanBeReadByEverybodyAndSaysWhatItIsNot() throws Exception {
        var writer = Writer.at(new Site(port));
        var first = writer.begin();
        var profile = first.replaceFirst("/idee$", "");
        var form = Form.in(writer.get(first).page(), first);
        for (var field : IDEA.entrySet()) {
            form = form.with("a_" + field.getKey(), field.getValue());
        }
        writer.send(form);
        writer.send(Form.in(writer.get(profile).page(), "/abgeben").with("sprache", "dsb"));

        for (var language : Map.of("", "de", "/en", "en").entrySet()) {
            var read = ReadPdf.of(receipt(writer, language.getKey() + profile + "/eingang-1.pdf"));
            assertThat(read.faults()).as(language.getValue()).isEmpty();
            assertThat(read.language()).isEqualTo(language.getValue());
            assertThat(read.text()).contains("Serbski dom w Janšojcach: łžyca, ź, ś, ě", "Mit Garten & <Hof>.");
        }
        var german = ReadPdf.of(receipt(writer, profile + "/eingang-1.pdf"));
        assertThat(german.title()).isEqualTo("Eingangsbestätigung " + profile.replace("/ideen/", ""));
        assertThat(german.text())
                .contains(
                        "kein Förderantrag",
                        "wahrt keine Antragsfrist",
                        "keine Zusicherung",
                        "keinen Beginn des Vorhabens",
                        "eingegangen am",
                        "„Strukturentwicklung Lausitz (Landesarm)“, Verfahren in Fassung",
                        "geht an die ILB");
    }
}
