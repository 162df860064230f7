package org.wandelwerk.identity.web;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;

/** Somebody whose address an administrator changes, and the mails that go to the new one. */
@MailHouse
abstract class ChangedAddress {

    static final Pattern CONFIRM = Pattern.compile("/neue-adresse/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    People people;

    final String mail = UUID.randomUUID() + "@neu.example";
    Site site;
    Desk admin;

    /** Whose address changes. */
    Person person;

    @BeforeEach
    void anAdministratorAndSomebody() {
        site = new Site(port);
        admin = desks.of(site, "Ada Amt", "administrator");
        person = somebody();
    }

    abstract Person somebody();

    /** The link of a kind in the mail that came to an address. */
    static String link(Pattern pattern, String address) throws MessagingException, IOException {
        var words = TestMails.words(address);
        return pattern.matcher(words)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(words))
                .group();
    }

    Answer confirm(String link) {
        return new Visitor(port).fill(link, link);
    }

    String mailNow() {
        return people.find(person.id()).orElseThrow().mail().value();
    }

    /** The page on which the administrator changes name and address. */
    String page() {
        return "/schreibtisch/rechte/personen/" + person.id().value();
    }
}
