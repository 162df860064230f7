package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.shell.CapturesOutput;

/** The log tells who came in by which way, and of whoever was turned away: by number, without name and address. */
@House
@Import(SomePeople.class)
@CapturesOutput
class SignInLogTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    private Person person;
    private Visitor visitor;
    private String number = "";

    @BeforeEach
    void atTheDoor() {
        person = people.somebodyWithPasswordAndCode();
        number = person.id().value().toString();
        visitor = new Visitor(port);
    }

    private Site.Answer enter(String password) {
        return visitor.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", password);
    }

    private Site.Answer prove(String code) {
        return visitor.fill("/anmelden/code", "/anmelden/code", "code", code);
    }

    @Test
    void whoComesInStandsThereWithTheWay(CapturedOutput output) {
        enter(PASSWORD);
        assertThat(output.getAll()).contains("Signed in " + number + " by PASSWORD as CODE_MISSING");
        prove(people.code(0));
        assertThat(output.getAll())
                .contains("Signed in " + number + " by PASSWORD and more as WHOLE")
                .doesNotContain(person.mail().value(), PASSWORD, "Refused entry by PASSWORD to " + number);
    }

    @Test
    void whoIsTurnedAwayStandsThereToo(CapturedOutput output) {
        enter("falsch geraten");
        assertThat(output.getAll()).contains("Refused entry by PASSWORD to " + number + ": wrong");
        enter(PASSWORD);
        prove("000000");
        assertThat(output.getAll())
                .contains("Refused entry by CODE to " + number + ": WRONG")
                .doesNotContain(person.mail().value(), "falsch geraten");
    }

    @Test
    void soDoesWhoeverTriesTooOften(CapturedOutput output) {
        for (int i = 0; i < 12; i++) {
            enter("falsch geraten " + i);
        }
        assertThat(output.getAll()).contains("Refused entry by PASSWORD to " + number + ": too many tries");
    }
}
