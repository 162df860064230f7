package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** Whoever lost the right to read of something is not told of it, however long ago that was to be. */
@WilfulPostHouse
class WithheldNoticesTest {

    private static final NeededRight PUBLISHING = NeededRight.of(Permission.PUBLISH_RECORDS, Set.of());

    @Autowired
    private HouseGrants grants;

    @Autowired
    private PostRound post;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private ToldPerson told;

    @Autowired
    private Wishes wishes;

    @BeforeEach
    void somebodyOfTheOffice() {
        told.becomeSomebodyNew();
        Acting.as(HouseActors.SYSTEM, () -> {
            var days = new Days(LocalDate.of(2020, 1, 1), null);
            grants.begin(new GrantWish(told.person().id(), "office", Scope.ALL, days, "test"));
            return days;
        });
    }

    private void loseTheRole() {
        sql.transaction(all -> all.dsl()
                .execute(
                        "update identity.grants set ended_at = now(), ended_by = ?, end_reason = 'x' where person_id ="
                                + " ?",
                        HouseActors.SYSTEM.id().value(),
                        told.person().id().value()));
    }

    private int notices() {
        return sql.fetchCount(sql.selectFrom("notification.notices")
                .where("person_id = ?", told.person().id().value()));
    }

    @Test
    void whoStillHoldsTheRightIsTold() {
        told.tell("draft-waiting", "Geheimer Titel", PUBLISHING);
        clock.goForward(Duration.ofDays(1));
        post.go();

        assertThat(told.states()).containsExactly("SENT");
        assertThat(told.received()).singleElement().asString().contains("Geheimer Titel");
    }

    @Test
    void whoLostTheRightUntilTheMorningIsToldNothingAndTheListOfMailsSaysWhy() {
        told.tell("draft-waiting", "Geheimer Titel", PUBLISHING);
        loseTheRole();
        clock.goForward(Duration.ofDays(1));
        post.go();
        post.go();

        assertThat(told.received()).isEmpty();
        assertThat(told.states()).containsExactly("WITHHELD");
        assertThat(told.stored("subject")).isEqualTo("Eine Mitteilung nicht versandt");
        assertThat(told.stored("words")).contains("hat das Recht nicht mehr").doesNotContain("Geheim");
        assertThat(notices()).as("nothing of it is kept").isZero();
    }

    @Test
    void whatNeedsNoRightOfTheSameMorningArrivesAlone() {
        told.tell("draft-waiting", "Geheimer Titel", PUBLISHING);
        told.tell("draft-waiting", "Eigenes");
        loseTheRole();
        clock.goForward(Duration.ofDays(1));
        post.go();

        assertThat(told.states()).containsExactlyInAnyOrder("SENT", "WITHHELD");
        assertThat(told.received())
                .singleElement()
                .asString()
                .contains("Eigenes")
                .doesNotContain("Geheim");
    }

    @Test
    void whatTheServerPutOffIsAskedAgainBeforeItsNextTry() {
        WilfulPostHouse.SERVER.answer("RCPT", "450 mailbox busy");
        told.tell("draft-waiting", "Geheimer Titel", PUBLISHING);
        told.tell("draft-waiting", "Eigenes");
        clock.goForward(Duration.ofDays(1));
        post.go();
        assertThat(told.states()).containsExactly("WAITING");
        loseTheRole();
        WilfulPostHouse.SERVER.behave();
        clock.goForward(Duration.ofMinutes(2));
        post.go();

        assertThat(told.states()).containsExactly("WITHHELD", "SENT");
        assertThat(told.received()).singleElement().asString().contains("Eigenes");
        assertThat(told.received().toString()).doesNotContain("Geheim");
    }

    @Test
    void whoStopsAKindWhileItsMailWaitsForAnotherTryGetsItNoMore() {
        WilfulPostHouse.SERVER.answer("RCPT", "450 mailbox busy");
        told.tell("draft-waiting", "Geheimer Titel");
        clock.goForward(Duration.ofDays(1));
        post.go();
        assertThat(told.states()).containsExactly("WAITING");
        wishes.stop(UUID.fromString(told.stored("stop_token")));
        WilfulPostHouse.SERVER.behave();
        clock.goForward(Duration.ofMinutes(2));
        post.go();

        assertThat(told.received()).isEmpty();
        assertThat(told.states()).containsExactly("WITHHELD");
        assertThat(told.stored("words")).contains("hat solche Mails abbestellt").doesNotContain("Geheim");
        assertThat(notices()).isZero();
    }
}
