package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Mails to all members of a body reach whoever sits there. */
@PostHouse
@TestPropertySource(
        properties = {"wandelwerk.mail.url=smtp://localhost:9", "wandelwerk.mail.sender=portal@example.org"})
class DispatchesTest {

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private SeatedMembers members;

    private static DispatchOrder order(String body) {
        return new DispatchOrder(
                body,
                "Einladung",
                "Guten Tag {{name}}",
                UUID.randomUUID().toString().replace("-", ""));
    }

    @Test
    void whoCameInByAListOfMembersIsWrittenToByTheAddressOfTheList() {
        members.bringIn(96, "Lena Liste", "lena.liste@example.org");

        var copies = Acting.as(HouseActors.SYSTEM, () -> dispatches.preview(order("w96")));

        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.state()).isEqualTo(MailState.WAITING);
            assertThat(copy.to().name()).isEqualTo("Lena Liste");
            assertThat(String.valueOf(copy.to().mail())).contains("lena.liste@example.org");
            assertThat(copy.words()).contains("Guten Tag Lena Liste");
        });
    }
}
