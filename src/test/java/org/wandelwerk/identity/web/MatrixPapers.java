package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.letter.SampleTemplate;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.Profile;

/** What people of the matrix make at their desks: drafts, lists, letters, mails, packs and files. */
@TestComponent
class MatrixPapers {

    private final Desks desks;
    private final FileReception reception;
    private final Documents documents;
    private final Attachments attachments;

    MatrixPapers(Desks desks, FileReception reception, Documents documents, Attachments attachments) {
        this.attachments = attachments;
        this.desks = desks;
        this.reception = reception;
        this.documents = documents;
    }

    /** The id of a news item that nobody published yet. */
    String draft(Site site, Person person) {
        var page = "/schreibtisch/bearbeiten/meldungen/neu";
        var desk = desks.of(site, person);
        return made(desk.send(Form.in(desk.get(page).page(), "/neu")
                .with("f_title", "Neues " + UUID.randomUUID())
                .with("f_teaser", "Was geschieht.")
                .with("f_date", "22.11.2024")));
    }

    /** The id of a news item that waits for a second person. */
    String proposal(Site site, Person person) {
        var id = draft(site, person);
        var desk = desks.of(site, person);
        return made(desk.press("/schreibtisch/bearbeiten/meldungen/" + id, "/vorschlag"));
    }

    /** The id of a list that was read and is not taken over yet. */
    String list(Site site, Person person) {
        var page = "/schreibtisch/einlesen";
        var desk = desks.of(site, person);
        var rows = "Name;Sitz\r\nVerein %s;Guben".formatted(UUID.randomUUID());
        var form = Form.in(desk.get(page).page(), page).with("art", "akteure");
        return made(desk.hand(form, "datei", "orte.csv", rows.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of a list whose columns are assigned, so that it can be taken over. */
    String assignedList(Site site, Person person) {
        var id = list(site, person);
        var desk = desks.of(site, person);
        var page = "/schreibtisch/einlesen/" + id + "/spalten";
        return made(desk.send(Form.in(desk.get(page).page(), page)));
    }

    /** The mark of what is public, as the form of a record sends it back that is named by its kind and id. */
    String basis(Site site, Person person, String record) {
        var page =
                desks.of(site, person).get("/schreibtisch/bearbeiten/" + record).page();
        return page.select("input[name=basis]").attr("value");
    }

    /** The id of a template for letters. */
    String letter(Site site, Person person) {
        var page = "/schreibtisch/briefe";
        var desk = desks.of(site, person);
        var form = Form.in(desk.get(page).page(), page).with("name", "Einladung " + UUID.randomUUID());
        return made(desk.hand(form, "datei", "brief.docx", SampleTemplate.file()));
    }

    /** The id of a mail to the members of a body, which has not left yet. */
    String dispatch(Site site, Person person, String body) {
        var page = "/schreibtisch/versand/neu";
        var desk = desks.of(site, person);
        return made(desk.send(Form.in(desk.get(page).page(), page)
                .with("gremium", body)
                .with("betreff", "Hallo")
                .with("text", "Guten Tag")
                .with("schritt", "senden")));
    }

    /** The id of a pack that somebody ordered. */
    String pack(Site site, Person person) {
        var page = "/schreibtisch/pruefung";
        var desk = desks.of(site, person);
        return made(desk.send(Form.in(desk.get(page).page(), page)
                .with("art", "gremien")
                .with("eintrag", "w2")
                .with("grund", "Auskunft nach AIG")));
    }

    /** The id of the merger of an organisation that somebody entered with one that was there. */
    String merger(Site site, Person person, String kept, String gone) {
        var page = "/schreibtisch/zusammenfuehren";
        var desk = desks.of(site, person);
        var preview = desk.get("%s?bleibt=%s&geht=%s".formatted(page, kept, gone));
        var answer = desk.send(Form.in(preview.page(), page).with("grund", "Dasselbe Haus"));
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return desk.follow(answer)
                .page()
                .select("form[action$=/aufhebung]")
                .attr("action")
                .replaceFirst(".*/zusammenfuehren/([^/]*)/.*", "$1");
    }

    /** The id of the first in workshop 2 whom a letter reaches. */
    String recipient(Site site, Person person) {
        var preview =
                desks.of(site, person).get("/schreibtisch/briefe/" + letter(site, person) + "/vorschau?gremium=w2");
        return Form.in(preview.page(), "/briefe.zip")
                .fields()
                .getOrDefault("an", List.of())
                .getFirst();
    }

    /** What leads to a file that somebody added to a profile, from its key on. */
    String attachment(Person person, Profile profile) {
        var file = Acting.as(person.actor(), () -> attachments.add(profile.id(), taken(), MatrixProfiles.key()));
        return profile.key().value() + "/anlagen/" + file.id();
    }

    /** The id of a file that waits for somebody who looks at it. */
    UUID file(Person person) {
        var owner = new DocumentOwner("draft-idea", UUID.randomUUID());
        var readers = Audience.of(AudienceToken.role("office"));
        return Acting.as(
                person.actor(),
                () -> documents
                        .add(new DocumentUpload(owner, null, taken(), readers, MatrixProfiles.key()))
                        .id());
    }

    private ReceivedFile taken() {
        try {
            var text = "Plan " + UUID.randomUUID();
            return reception.take("Plan.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made(Site.Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return answer.header("Location").replaceFirst("\\?.*", "").replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
    }
}
