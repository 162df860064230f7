package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Refused;

/** A form that invites is of whoever was given it: sent again it is done, and of somebody else it is refused. */
@House
@Import(Desks.class)
class InvitationKeyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Invitees invitees;

    @Test
    void theSameFormIsDoneForWhoeverSentItAndRefusedForOthers() {
        var first =
                desks.of(new Site(port), "Ada Amt", "administrator").person().actor();
        var other =
                desks.of(new Site(port), "Berta Büro", "administrator").person().actor();
        var guest = new Invitee("Gerda Gast", new MailAddress(UUID.randomUUID() + "@example.org"));
        var key = UUID.randomUUID().toString().replace("-", "");
        var wish = new InvitationWish(List.of(guest), Language.DE, null, key);

        assertThat(Acting.as(first, () -> invitees.invite(wish)).isDone()).isTrue();
        assertThat(Acting.as(first, () -> invitees.invite(wish)).isDone()).isTrue();
        assertThatThrownBy(() -> Acting.as(other, () -> invitees.invite(wish)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("access.invitees.other");
    }
}
