package org.wandelwerk.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;

/** Asks for the second factor behind a password; guessing is limited like that of passwords. */
@Component
public class CodeDoor {

    private static final Logger LOG = LoggerFactory.getLogger(CodeDoor.class);

    private final CodeGenerators generators;
    private final Tries tries;

    CodeDoor(CodeGenerators generators, Tries tries) {
        this.generators = generators;
        this.tries = tries;
    }

    /** What came of a code. */
    public enum Answer {
        RIGHT,
        WRONG,
        WAIT,
        /** So many passwords are being compared that the one beside the code was not. */
        BUSY
    }

    public Answer open(Person person, String code, String address) {
        var door = TriedDoor.of("code", person.id().value().toString(), address);
        var answer = tries.begin(door).map(noted -> answer(noted, person, code)).orElse(Answer.WAIT);
        if (answer != Answer.RIGHT) {
            LOG.info("Refused entry by CODE to {}: {}", person.id().value(), answer);
        }
        return answer;
    }

    private Answer answer(NotedTry noted, Person person, String code) {
        if (Acting.as(person.actor(), () -> generators.accepts(person.id(), code))) {
            tries.succeeded(noted);
            return Answer.RIGHT;
        }
        return Answer.WRONG;
    }
}
