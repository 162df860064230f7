package org.wandelwerk.identity;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens by a name and a password. Whoever is not known, has no password or is kept out costs the same work and gets the
 * same answer as whoever mistypes; no connection to the database is held while passwords are compared.
 */
@Component
public class PasswordDoor {

    private final People people;
    private final Passwords passwords;
    private final DemonstrationAccounts demonstration;
    private final Tries tries;

    PasswordDoor(People people, Passwords passwords, DemonstrationAccounts demonstration, Tries tries) {
        this.people = people;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.tries = tries;
    }

    /** What came of a try. */
    public sealed interface Answer {

        /** The person is who it says; a code may still be needed. */
        record Right(Arrival arrival, SignInStage standing) implements Answer {}

        /** Something was wrong, and nobody is told what. */
        record Wrong() implements Answer {}

        /** Too many tries went before. */
        record Wait(Duration time) implements Answer {}
    }

    public Answer open(String name, String password, String address) {
        var mail = MailAddress.of(name);
        var door = TriedDoor.of("password", mail.map(MailAddress::value).orElse(""), address);
        var time = tries.waiting(door);
        if (!time.isZero()) {
            return new Answer.Wait(time);
        }
        var answer = compare(mail.flatMap(people::find), password);
        answer.ifPresentOrElse(_ -> tries.succeeded(door), () -> tries.failed(door));
        return answer.orElseGet(Answer.Wrong::new);
    }

    private Optional<Answer> compare(Optional<Person> person, String password) {
        var player = person.filter(one -> demonstration.opens(one, password)).filter(one -> !one.isLocked());
        if (player.isPresent()) {
            var arrival = new Arrival(player.get(), SignInWay.DEMONSTRATION, null);
            return Optional.of(new Answer.Right(arrival, SignInStage.WHOLE));
        }
        var isRight = passwords.isRight(person.map(Person::id), password);
        return person.filter(one -> isRight && !one.isLocked() && !one.isDemonstration())
                .map(one -> new Answer.Right(new Arrival(one, SignInWay.PASSWORD, null), SignInStage.CODE_MISSING));
    }
}
