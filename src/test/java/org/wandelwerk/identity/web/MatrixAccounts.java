package org.wandelwerk.identity.web;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.Arrival;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.SignInWay;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.notification.Telling;

/** What belongs to an account alone: its sign-ins, and the mails to it. */
@TestComponent
class MatrixAccounts {

    private final SignIns signIns;
    private final Notifications notifications;
    private final PostRound post;
    private final DSLContext sql;

    MatrixAccounts(SignIns signIns, Notifications notifications, PostRound post, DSLContext sql) {
        this.signIns = signIns;
        this.notifications = notifications;
        this.post = post;
        this.sql = sql;
    }

    /** The id of one more sign-in of somebody. */
    String signIn(Person person) {
        var arrival = new Arrival(person, SignInWay.PASSWORD, null, true);
        Acting.as(person.actor(), () -> signIns.begin(arrival, SignInStage.WHOLE, "test", null));
        return one("select id from identity.sign_ins where person_id = ? order by began_at desc limit 1", person);
    }

    /** The id of a mail to somebody, or the token that stops more of its kind. */
    String mail(String what, Person person) {
        var words = Text.german("Etwas geschah");
        Acting.as(HouseActors.SYSTEM, () -> {
            sql.transaction(all -> all.dsl()
                    .execute(
                            "insert into notification.wishes (person_id, kind, rhythm)"
                                    + " values (?, 'role-changed', 'AT_ONCE') on conflict do nothing",
                            person.id().value()));
            notifications.tell(
                    List.of(person.id()),
                    new Telling("role-changed", words, words, "/schreibtisch/" + UUID.randomUUID()));
            return true;
        });
        post.compose();
        var column = what.equals("mail") ? "id" : "stop_token";
        return one(
                "select " + column + " from notification.mails where person_id = ? order by created_at desc limit 1",
                person);
    }

    /** The id of a mail to somebody of which nobody knows whether it arrived. */
    String lostMail(Person person) {
        var mail = mail("mail", person);
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "update notification.mails set state = 'UNKNOWN', tries = 1, tried_at = created_at"
                                        + " where id = cast(? as uuid)",
                                mail)));
        return mail;
    }

    private String one(String query, Person person) {
        return String.valueOf(sql.fetchValue(query, person.id().value()));
    }
}
