package org.wandelwerk.identity;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens by a name and a password. Whoever is not known, has no password or is kept out costs the same work and gets the
 * same answer as whoever mistypes; no connection to the database is held while passwords are compared.
 */
@Component
public class PasswordDoor {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordDoor.class);

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
        record Wait() implements Answer {}

        /** So many passwords are being compared that this one was not. */
        record Busy() implements Answer {}
    }

    public Answer open(String name, String password, String address) {
        var mail = MailAddress.of(name);
        var door = TriedDoor.of("password", mail.map(MailAddress::value).orElse(""), address);
        var noted = tries.begin(door);
        var person = mail.flatMap(people::find);
        var answer = noted.map(one -> settled(one, compare(person, password))).orElseGet(Answer.Wait::new);
        if (answer instanceof Answer.Wrong || answer instanceof Answer.Wait) {
            var number = person.map(one -> one.id().value().toString()).orElse("nobody");
            LOG.info("Refused entry by PASSWORD to {}: {}", number, noted.isPresent() ? "wrong" : "too many tries");
        }
        return answer;
    }

    private Answer settled(NotedTry noted, Answer answer) {
        switch (answer) {
            case Answer.Right _ -> tries.succeeded(noted);
            case Answer.Busy _ -> tries.takeBack(noted);
            case Answer.Wrong _, Answer.Wait _ -> {
                // stays noted as it is
            }
        }
        return answer;
    }

    private Answer compare(Optional<Person> person, String password) {
        var player = person.filter(one -> demonstration.opens(one, password)).filter(one -> !one.isLocked());
        if (player.isPresent()) {
            return new Answer.Right(Arrival.asked(player.get(), SignInWay.DEMONSTRATION, null), SignInStage.WHOLE);
        }
        return switch (passwords.compare(person.map(Person::id), password)) {
            case RIGHT ->
                person.filter(one -> !one.isLocked() && !one.isDemonstration())
                        .<Answer>map(one -> new Answer.Right(
                                Arrival.asked(one, SignInWay.PASSWORD, null), SignInStage.CODE_MISSING))
                        .orElseGet(Answer.Wrong::new);
            case WRONG -> new Answer.Wrong();
            case LEFT_OUT -> new Answer.Busy();
        };
    }
}
