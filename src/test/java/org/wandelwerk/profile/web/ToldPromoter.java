package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.profile.Writer;

/** Somebody without an account who handed an idea in, the office that received it, and the mails between them. */
@MailHouse
@Import(PostRound.class)
abstract class ToldPromoter {

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    PostRound post;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transactions;

    Writer writer;
    Desk office;
    String first;
    String mail;

    @BeforeEach
    void somebodyHandsAnIdeaIn() {
        var site = new Site(port);
        mail = UUID.randomUUID() + "@gemeinde.example";
        office = desks.of(site, "Otto Office", "office");
        writer = Writer.at(site);
        first = writer.begin();
        var idea = Map.of(
                "a_title", "Geheimer Dorfladen",
                "a_summary", "Ein Laden.",
                "a_promoter", "Gemeinde Jänschwalde",
                "a_places", "Jänschwalde",
                "a_contact", "Uwe Muster",
                "a_mail", mail);
        writer.send(WriterAndOffice.filled(Form.in(writer.get(first).page(), first), idea));
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
    }

    String received() {
        return "/schreibtisch/eingaenge/" + writer.profile().replace("/ideen/", "");
    }

    void giveBack() {
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Fragen Sie Frau Beispiel nach 4711 Euro.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total", "own-share", "start"));
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
    }

    void ask() {
        var form = Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", "Wann ist Baubeginn?");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
    }

    String words(int mails) throws MessagingException, IOException {
        return TestMails.newest(mail, mails).getContent().toString();
    }
}
