package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.MailHouse;
import org.wandelwerk.MovableClock;
import org.wandelwerk.TestMails;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;

/** Mails to all members of a body reach whoever sits there. */
@MailHouse
@Import({MovableClock.Hung.class, PostRound.class})
class DispatchesTest {

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Wishes wishes;

    @Autowired
    private PostRound post;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private MovableClock clock;

    private static Dispatches.Order order(String body) {
        return new Dispatches.Order(
                body,
                "Einladung",
                "Guten Tag {{name}}",
                UUID.randomUUID().toString().replace("-", ""));
    }

    /** What other tests left behind leaves first. */
    private Mail beginAfterHolding(Dispatch dispatch) {
        clock.goForward(Dispatches.HELD.plusMinutes(1));
        var begun = outbox.begin(EnumSet.allOf(MailSort.class)).orElseThrow();
        while (!dispatch.id().equals(begun.dispatch())) {
            outbox.end(begun, new Delivery(Outcome.TAKEN, "250 fine"));
            begun = outbox.begin(EnumSet.allOf(MailSort.class)).orElseThrow();
        }
        return begun;
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

    @Test
    void whatTheHouseAddsIsInTheLanguageOfTheReader() throws MessagingException, IOException {
        var reader = members.seat(95, 1).getFirst();
        Acting.as(reader.actor(), () -> {
            wishes.choose(Map.of(), Language.EN);
            return true;
        });
        Acting.as(HouseActors.SYSTEM, () -> dispatches.send(order("w95")));
        clock.goForward(Dispatches.HELD.plusMinutes(1));
        post.go();

        var mail = TestMails.newest(reader.mail().value(), 1);
        assertThat(mail.getHeader("Content-Language")).containsExactly("de, en");
        assertThat(mail.getContent().toString())
                .contains("Guten Tag " + reader.name(), "because you are a member of this body", "Unsubscribe from")
                .doesNotContain("abbestellen:");
    }

    @Test
    void whatIsOnItsWayWhenItIsStoppedAndPutOffDoesNotLeaveLater() {
        members.bringIn(97, "Ina Unterwegs", "ina.unterwegs@example.org");
        var states = Acting.as(HouseActors.SYSTEM, () -> {
            var dispatch = dispatches.send(order("w97"));
            var begun = beginAfterHolding(dispatch);
            dispatches.stop(dispatch.id());
            outbox.end(begun, new Delivery(Outcome.LATER, "451 come back later"));
            return dispatches.mails(dispatch.id()).stream()
                    .map(mail -> mail.course().state())
                    .toList();
        });

        assertThat(states).containsExactly(MailState.STOPPED);
    }

    @Test
    void theFormOfAnotherIsNotSentOnceMore() {
        members.bringIn(79, "Nora Nocheinmal", "nora.nocheinmal@example.org");
        var order = order("w79");
        var first = Acting.as(HouseActors.SYSTEM, () -> dispatches.send(order));

        assertThat(Acting.as(HouseActors.SYSTEM, () -> dispatches.send(order)).id())
                .isEqualTo(first.id());
        assertThatThrownBy(() -> Acting.as(HouseActors.IMPORT, () -> dispatches.send(order)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsPutOffAndNotStoppedWaits() {
        members.bringIn(98, "Ida Wartet", "ida.wartet@example.org");
        var states = Acting.as(HouseActors.SYSTEM, () -> {
            var dispatch = dispatches.send(order("w98"));
            outbox.end(beginAfterHolding(dispatch), new Delivery(Outcome.LATER, "451 come back later"));
            var waiting = dispatches.mails(dispatch.id());
            dispatches.stop(dispatch.id());
            return waiting.stream().map(mail -> mail.course().state()).toList();
        });

        assertThat(states).containsExactly(MailState.WAITING);
    }
}
