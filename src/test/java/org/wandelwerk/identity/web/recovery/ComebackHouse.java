package org.wandelwerk.identity.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.web.Visitor;
import org.wandelwerk.notification.PostRound;

/** Somebody who comes by a link to an account that was set up, and an administrator who may check. */
abstract class ComebackHouse {

    static final String ACCOUNT = "/schreibtisch/konto";
    static final String RETURN = ACCOUNT + "/rueckkehr";
    static final String OTHER = "leiter nebel backstein";
    static final Pattern STOP = Pattern.compile("/rueckkehr/aufhalten/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    int port;

    @Autowired
    SomePeople people;

    @Autowired
    Desks desks;

    @Autowired
    Invitations invitations;

    @Autowired
    Grants grants;

    @Autowired
    Deputies deputies;

    @Autowired
    SignIns signIns;

    @Autowired
    PostRound post;

    @Autowired
    Clock clock;

    @Autowired
    DSLContext sql;

    Site site;
    Visitor visitor;
    Person person;
    Desk admin;
    String page = "";

    @BeforeEach
    void somebodyComesByALink() {
        site = new Site(port);
        visitor = new Visitor(port);
        person = people.somebodyWithPasswordAndCode();
        admin = desks.of(site, "Ada Amt", "administrator");
        page = "/schreibtisch/rechte/personen/" + person.id().value() + "/rueckkehr";
        come(visitor, LinkKind.RECOVERY);
    }

    Answer come(Visitor browser, LinkKind kind) {
        var link = "/einladung/"
                + Cast.asHouse(() -> invitations.make(person.id(), kind)).value();
        return browser.fill(link, link);
    }

    void ask() {
        assertThat(visitor.fill(RETURN, RETURN + "/bitte").status()).isEqualTo(303);
    }

    Answer check(Desk desk) {
        return desk.send(Form.in(desk.get(page).page(), "/rueckkehr")
                .with("antwort", "ja")
                .with("grund", "seit Jahren bekannt, heute angerufen"));
    }

    Answer enter(Visitor browser, String password) {
        return browser.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", password);
    }
}
