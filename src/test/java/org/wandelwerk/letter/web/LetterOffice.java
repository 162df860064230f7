package org.wandelwerk.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.letter.SampleTemplate;

/** The office at its desk, where it uploads templates and takes letters along. */
record LetterOffice(Site site, Desk desk) {

    static final String ADDRESS = "/schreibtisch/briefe";

    Answer get(String address) {
        return desk.get(address);
    }

    Answer send(Form form) {
        return desk.send(form);
    }

    Answer upload(String name, byte[] file) {
        return desk.hand(Form.in(desk.get(ADDRESS).page(), ADDRESS).with("name", name), "datei", "brief.docx", file);
    }

    /** The address of a new template. */
    String template(String name) {
        var answer = upload(name, SampleTemplate.file());
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    /** The file of letters that a form asks for. */
    byte[] bytes(Form form) {
        var request = HttpRequest.newBuilder(site.address(form.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "SESSION=" + desk.token().value())
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, byte[]> letters(byte[] file) {
        var letters = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                letters.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    static String main(Answer answer) {
        return answer.page().select("main").text();
    }
}
