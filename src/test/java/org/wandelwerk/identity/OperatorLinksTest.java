package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.shell.CapturesOutput;

/** The links that the operator prints: for the first administrator, and for whoever lost all ways in. */
@House
@Import({SomePeople.class, Desks.class})
@TestPropertySource(properties = "test.house=nobody came yet")
@CapturesOutput
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorLinksTest {

    private static final String ROLES =
            "select g.role from identity.grants g join identity.accounts a on a.person_id = g.person_id where a.mail ="
                    + " ?";

    @LocalServerPort
    private int port;

    @Autowired
    private InviteAdminCommand invite;

    @Autowired
    private RecoverCommand recover;

    @Autowired
    private SomePeople people;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Site.Answer linked(CapturedOutput output) {
        var lines = output.getOut().lines().filter(line -> line.matches("https?://\\S+/einladung/[A-Za-z0-9_-]{43}"));
        var link = lines.reduce((_, last) -> last).orElseThrow();
        return new Site(port).get(link.replaceFirst("^https?://[^/]+", ""));
    }

    private static String mail() {
        return "first-" + UUID.randomUUID() + "@example.org";
    }

    @Test
    @Order(1)
    void anEmptyHouseInvitesItsAdministratorByALinkThatOpens(CapturedOutput output) {
        var mail = mail();
        assertThat(invite.run(List.of(mail))).isZero();
        assertThat(output.getOut()).contains("The link works once, within").contains("hand it over safely");
        assertThat(linked(output).status()).isEqualTo(200);
        assertThat(sql.fetch(ROLES, mail).getValues(0)).isEqualTo(List.of("administrator"));
    }

    @Test
    @Order(2)
    void theCommandAgainGivesTheSamePersonAnotherLinkAndNoSecondRole(CapturedOutput output) {
        var mail = mail();
        assertThat(invite.run(List.of(mail))).isZero();
        assertThat(invite.run(List.of(mail))).isZero();
        assertThat(linked(output).status()).isEqualTo(200);
        assertThat(sql.fetch(ROLES, mail).getValues(0)).isEqualTo(List.of("administrator"));
    }

    @Test
    @Order(3)
    void whoTypesNoAddressIsToldTheWords(CapturedOutput output) {
        assertThat(invite.run(List.of())).isEqualTo(CommandLine.UNKNOWN);
        assertThat(invite.run(List.of("no address"))).isEqualTo(CommandLine.UNKNOWN);
        assertThat(invite.run(List.of(mail(), mail()))).isEqualTo(CommandLine.UNKNOWN);
        assertThat(recover.run(List.of())).isEqualTo(CommandLine.UNKNOWN);
        assertThat(output.getErr())
                .contains("Usage: wandelwerk invite-admin MAIL")
                .contains("Usage: wandelwerk recover MAIL");
        assertThat(output.getOut()).doesNotContain("/einladung/");
    }

    @Test
    @Order(4)
    void aHouseThatSomebodySignedInToInvitesNoFirstAdministrator(CapturedOutput output) {
        desks.of(new Site(port), "Ada Alleskann", "administrator");
        var mail = mail();
        assertThat(invite.run(List.of(mail))).isEqualTo(1);
        assertThat(output.getErr()).contains("Somebody has signed in already");
        assertThat(output.getOut()).doesNotContain("/einladung/");
        assertThat(sql.fetch("select 1 from identity.accounts where mail = ?", mail))
                .isEmpty();
    }

    @Test
    @Order(5)
    void whoLostAllWaysInGetsALinkFromTheOperator(CapturedOutput output) {
        var person = people.somebodyWithPasswordAndCode();
        assertThat(recover.run(List.of(person.mail().value()))).isZero();
        assertThat(output.getOut()).contains("Give it to the person alone.");
        assertThat(linked(output).status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void whoIsUnknownOrLockedGetsNone(CapturedOutput output) {
        var locked = people.somebody();
        people.lock(locked.id());
        assertThat(recover.run(List.of(mail()))).isEqualTo(1);
        assertThat(recover.run(List.of("no address"))).isEqualTo(1);
        assertThat(recover.run(List.of(locked.mail().value()))).isEqualTo(1);
        assertThat(output.getErr()).contains("Nobody with this address can sign in.");
        assertThat(output.getOut()).doesNotContain("/einladung/");
    }
}
