package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.outgoing.BouncedMail;

/** An invitation whose mail comes back is known again by the address that it comes back to. */
@House
@Import(Desks.class)
class LinkReturnTest {

    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    static {
        MAILS.start();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Bounces bounces;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add(
                "wandelwerk.mail.url",
                () -> "smtp://localhost:" + MAILS.getSmtp().getPort());
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
        settings.add("wandelwerk.mail.bounces-url", () -> "imap://user:secret@localhost:1");
    }

    @AfterAll
    static void stop() {
        MAILS.stop();
    }

    @Test
    void whoInvitedReadsThatTheMailCameBackAndWhy() throws Exception {
        var admin = desks.of(new Site(port), "Ada Amt", "administrator");
        var mail = UUID.randomUUID() + "@example.org";
        var address = "/schreibtisch/einladungen/neu";
        admin.send(Form.in(admin.get(address).page(), address)
                .with("name", "Fritz Falsch")
                .with("adresse", mail));
        assertThat(MAILS.waitForIncomingEmail(10_000, 1)).isTrue();
        var token = token(mail);
        assertThat(MAILS.getReceivedMessages()[0].getHeader("Return-Path"))
                .containsExactly("<portal+" + token + "@example.org>");

        Acting.as(HouseActors.SYSTEM, () -> {
            bounces.take(new BouncedMail(token, "failed", "5.1.1", "mailbox unavailable"));
            return true;
        });
        var list = admin.get("/schreibtisch/einladungen").page();
        assertThat(list.select("main li:contains(Fritz Falsch)").text())
                .contains("Die Mail kam nicht an: 5.1.1 mailbox unavailable");
        assertThat(list.select("main").text()).contains("eine Mail kam nicht an");
    }

    private String token(String mail) throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            var token = sql.fetchValue("select return_token from notification.mails where address = ?", mail);
            if (token != null) {
                return token.toString();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + mail);
    }
}
