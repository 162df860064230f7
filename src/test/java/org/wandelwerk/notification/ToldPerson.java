package org.wandelwerk.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

/**
 * Somebody whom a house with a wilful mail server tells something, and what became of it; of roles that person wants to
 * be told at once.
 */
@TestComponent
final class ToldPerson {

    private final Notifications notifications;
    private final Wishes wishes;
    private final SomePeople people;
    private final PostRound post;
    private final MovableClock clock;
    private final DSLContext sql;
    private Person person;

    ToldPerson(
            Notifications notifications,
            Wishes wishes,
            SomePeople people,
            PostRound post,
            MovableClock clock,
            DSLContext sql) {
        this.notifications = notifications;
        this.wishes = wishes;
        this.people = people;
        this.post = post;
        this.clock = clock;
        this.sql = sql;
        this.person = people.somebody();
    }

    /** Becomes somebody new, at a server that behaves; what other tests left behind has left. */
    void becomeSomebodyNew() {
        WilfulPostHouse.SERVER.behave();
        clock.goForward(Duration.ofDays(3));
        post.go();
        person = people.somebody();
        Acting.as(person.actor(), () -> {
            wishes.choose(Map.of("role-changed", Rhythm.AT_ONCE), Language.DE);
            return true;
        });
    }

    /** Becomes somebody new who has chosen nothing. */
    void becomeSomebodyWithoutWishes() {
        person = people.somebody();
    }

    Person person() {
        return person;
    }

    void tell(String kind, String subject) {
        tell(person, kind, subject);
    }

    /** Tells what nobody may know who does not hold what is needed. */
    void tell(String kind, String subject, NeededRight need) {
        var address = "/schreibtisch/bearbeiten/" + UUID.randomUUID();
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(person.id()),
                    new Telling(
                            kind, Text.german(subject), Text.german("Näheres dort."), address, address, null, need));
            return true;
        });
    }

    void tell(Person to, String kind, String subject) {
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(to.id()),
                    new Telling(
                            kind,
                            new Text(subject, subject + " (en)"),
                            new Text("Näheres dort.", "More there."),
                            "/schreibtisch/bearbeiten/" + UUID.randomUUID()));
            return true;
        });
    }

    /** The mails to the person that the server has seen. */
    List<String> received() {
        return received(person);
    }

    List<String> received(Person to) {
        return WilfulPostHouse.SERVER.seen().stream()
                .filter(mail -> mail.contains(to.mail().value()))
                .toList();
    }

    /** What became of each mail, the oldest first. */
    List<String> states() {
        return sql
                .fetchValues(
                        "select state from notification.mails where person_id = ? order by created_at",
                        person.id().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** What the one mail of the person holds in a column. */
    String stored(String column) {
        return String.valueOf(sql.fetchValue(
                "select " + column + " from notification.mails where person_id = ?",
                person.id().value()));
    }
}
