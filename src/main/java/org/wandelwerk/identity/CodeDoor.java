package org.wandelwerk.identity;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;

/** Asks for the second factor behind a password; guessing is limited like that of passwords. */
@Component
public class CodeDoor {

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
        WAIT
    }

    public Answer open(Person person, String code, String address) {
        var door = TriedDoor.of("code", person.id().value().toString(), address);
        if (!tries.waiting(door).equals(Duration.ZERO)) {
            return Answer.WAIT;
        }
        if (Acting.as(person.actor(), () -> generators.accepts(person.id(), code))) {
            tries.succeeded(door);
            return Answer.RIGHT;
        }
        tries.failed(door);
        return Answer.WRONG;
    }
}
