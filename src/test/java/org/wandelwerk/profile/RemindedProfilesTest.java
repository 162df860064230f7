package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.profile.ProfileReplies.ReplyOrder;
import org.wandelwerk.project.ProjectId;

/** Whoever is asked to complete a profile until a day is reminded before that day, and once. */
@Import(SomePeople.class)
class RemindedProfilesTest extends HouseWithProfiles {

    private static final String SOON = "wird bald erwartet";

    @Autowired
    private ProfileReplies replies;

    @Autowired
    private SomePeople people;

    @Autowired
    private Moving moving;

    private final String mail = UUID.randomUUID() + "@gemeinde.example";
    private ProjectId id = new ProjectId(new UUID(0, 0));

    @BeforeEach
    void somethingIsHandedIn() {
        id = idea();
        save(id, 6, "mail", mail);
        handIn(id, key(), 7);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    /** The office asks for two answers until a day that lies so many days ahead; it asked so many days ago. */
    private void returned(int daysAgo, int daysLeft) {
        var due = today().plusDays(daysLeft);
        var order = new ReplyOrder(key(), 1, List.of("total", "own-share"), "Frau Beispiel fragen", due);
        as(() -> {
            replies.reply(id, order);
            return id;
        });
        change(
                "update profile.replies set replied_at = replied_at - make_interval(days => ?) where profile_id = ?",
                daysAgo);
    }

    private void change(String statement, Object value) {
        as(() -> sql.transactionResult(all -> all.dsl().execute(statement, value, id.value())));
    }

    private void remind() {
        as(() -> {
            replies.remind();
            return id;
        });
    }

    private List<String> told(String column) {
        return sql.fetch(
                        "select %s from notification.mails where address = ? and subject like ?".formatted(column),
                        mail,
                        "%" + SOON)
                .getValues(0, String.class);
    }

    @Test
    void inTheLastWeekAMailSaysOnceWhatIsAskedForAndUntilWhen() {
        returned(20, 7);
        remind();
        remind();
        assertThat(told("words"))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("- Gesamtkosten (Plankosten)", "- Eigenanteil", "kein Förderantrag", "[…]")
                        .contains(String.valueOf(today().plusDays(7).getYear()))
                        .doesNotContain("Dorfladen", "Frau Beispiel"));
        assertThat(told("array_to_string(stops, ',')"))
                .as("it can be stopped by itself")
                .containsExactly("profile-due");
    }

    @ParameterizedTest
    @CsvSource({"30, 8, 0", "30, 2, 1", "30, 1, 0", "30, 0, 0", "30, -1, 0", "0, 4, 0", "1, 4, 0", "2, 4, 1"})
    void nobodyIsRemindedTooEarlyRightAfterBeingAskedOrTooLate(int daysAgo, int daysLeft, int mails) {
        returned(daysAgo, daysLeft);
        remind();
        assertThat(told("subject")).hasSize(mails);
    }

    @Test
    void whoeverHandedInAnewIsNotReminded() {
        returned(20, 5);
        save(id, 7, "total", "1000");
        handIn(id, key(), 8);
        remind();
        assertThat(told("subject")).isEmpty();
    }

    @Test
    void whoseProjectWasMovedOnByHandIsNotReminded() {
        returned(20, 5);
        var key = PublicKey.ofProject(id.value());
        as(() -> moving.move(
                key,
                new MoveOrder(moving.stand(key).standpoint().last().number(), "complete", today(), MoveRemark.NONE)));
        remind();
        assertThat(told("subject")).isEmpty();
        assertThat(sql.fetchValue("select state from profile.profiles where id = ?", id.value()))
                .as("it is the project that waits for nothing, not the profile")
                .isEqualTo("RETURNED");
    }

    @Test
    void whoReworksWhatWasAcceptedIsRemindedThoughTheProjectStandsElsewhere() {
        as(() -> {
            replies.reply(id, new ReplyOrder(key(), 1, List.of(), "", null));
            return id;
        });
        returned(20, 5);
        remind();
        remind();
        assertThat(told("subject")).hasSize(1);
    }

    @Test
    void whoseReworkedVersionGoesBackOnceMoreIsRemindedOnceMore() {
        as(() -> {
            replies.reply(id, new ReplyOrder(key(), 1, List.of(), "", null));
            return id;
        });
        returned(20, 5);
        remind();
        save(id, 7, "total", "1000");
        handIn(id, key(), 8);
        as(() -> {
            replies.reply(id, new ReplyOrder(key(), 2, List.of("total"), "Wovon?", today().plusDays(6)));
            return id;
        });
        change(
                "update profile.replies set replied_at = replied_at - make_interval(days => ?)"
                        + " where profile_id = ? and number = 2",
                20);
        remind();
        remind();
        assertThat(told("subject")).hasSize(2);
    }

    @Test
    void whoseProjectWasTakenBackByTheOfficeIsNotReminded() {
        returned(20, 5);
        as(() -> {
            moving.withdraw(PublicKey.ofProject(id.value()), "zurückgenommen");
            return id;
        });
        remind();
        assertThat(told("subject")).isEmpty();
    }

    @Test
    void whoeverHasAnAccountIsRemindedThere() {
        var owner = people.somebody();
        change("update profile.profiles set owner = ? where id = ?", owner.id().value());
        returned(20, 5);
        remind();
        remind();
        assertThat(told("subject")).isEmpty();
        assertThat(sql.fetchValues(
                        "select address from notification.notices where person_id = ? and kind = 'profile-due'",
                        owner.id().value()))
                .isEqualTo(List.of("/ideen/" + PublicKey.ofProject(id.value())));
    }
}
