package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;

/** The link in a mail to a new address says that it is read there, and opens no account. */
@House
@Import(MadeLinks.class)
class AddressLinkTest {

    @Autowired
    private MadeLinks made;

    @Autowired
    private Invitations invitations;

    @Test
    void whatConfirmsANewAddressLetsNobodyIn() {
        var secret = new SecretToken(made.confirmation(HouseActors.SYSTEM));

        assertThat(invitations.find(secret)).isEmpty();
        assertThat(invitations.use(secret)).isEmpty();
    }

    @Test
    void anInvitationDoesOnce() {
        var secret = new SecretToken(made.invitation());

        assertThat(invitations.find(secret)).isPresent();
        assertThat(invitations.use(secret)).isPresent();
        assertThat(invitations.use(secret)).isEmpty();
    }
}
