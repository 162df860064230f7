package org.wandelwerk.audit.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** The packs that somebody, mostly an auditor, orders and takes along by the pages of the desk. */
public record OrderedPacks(Desk auditor) {

    private static final String PACKS = "/schreibtisch/pruefung";

    /** Fills the form in by pairs of field and value. */
    Site.Answer order(String... typed) {
        var form = Form.in(auditor.get(PACKS).page(), PACKS).with("grund", "Auskunft nach AIG");
        for (int i = 0; i < typed.length; i += 2) {
            form = form.with(typed[i], typed[i + 1]);
        }
        return auditor.send(form);
    }

    public byte[] take(String pack) throws IOException, InterruptedException {
        return take(Form.in(auditor.get(pack).page(), "/paket"));
    }

    byte[] take(Form form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(auditor.site().address(form.address()))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Cookie", "SESSION=" + auditor.token().value())
                                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
