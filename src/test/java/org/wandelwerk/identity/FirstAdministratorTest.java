package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;

/** A mistyped address leaves nobody behind who lets others in. */
@House
@TestPropertySource(properties = "spring.application.name=an-empty-house")
class FirstAdministratorTest {

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Rights rights;

    private final MailAddress typo =
            MailAddress.of(UUID.randomUUID() + "@exmaple.org").orElseThrow();
    private final MailAddress meant =
            MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();

    private SecretToken invite(MailAddress mail) {
        return Acting.as(HouseActors.SYSTEM, () -> first.invite(mail));
    }

    private boolean isAdministrator(MailAddress mail) {
        var person = people.find(mail).orElseThrow();
        return Acting.as(person.actor(), () -> rights.mine().mayAnywhere(Permission.OPERATE));
    }

    @Test
    void aSecondCallWithdrawsWhatAMistypedAddressGot() {
        var mistyped = invite(typo);
        assertThat(isAdministrator(typo)).isTrue();

        var right = invite(meant);

        assertThat(isAdministrator(typo)).isFalse();
        assertThat(invitations.find(mistyped)).isEmpty();
        assertThat(isAdministrator(meant)).isTrue();
        assertThat(invitations.find(right)).isPresent();
    }

    @Test
    void theSameAddressAgainGetsANewLinkAndStaysAdministrator() {
        var one = invite(meant);
        var other = invite(meant);

        assertThat(invitations.find(one)).isEmpty();
        assertThat(invitations.find(other)).isPresent();
        assertThat(isAdministrator(meant)).isTrue();
    }
}
