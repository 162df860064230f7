package org.wandelwerk.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** The passwords of people: long enough, known to nobody else, and never kept as they are. */
@Component
public class Passwords {

    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final PasswordStore store;

    Passwords(PasswordRules rules, PasswordHashes hashes, PasswordStore store) {
        this.rules = rules;
        this.hashes = hashes;
        this.store = store;
    }

    /** The message key of the rule that a new password breaks; empty when it is good. */
    public Optional<String> fault(Person person, String password) {
        return rules.fault(password, person);
    }

    /** Gives a person another password; all other sign-ins of the person end. */
    public void change(SignIn signIn, String password) {
        fault(signIn.person(), password).ifPresent(rule -> {
            throw new Refused(rule);
        });
        store.change(signIn, hashes.encode(password));
    }

    public boolean hasOne(PersonId person) {
        return store.encoded(person).isPresent();
    }

    /** Whether the password is the person's; as much work when there is no person or no password. */
    public boolean isRight(Optional<PersonId> person, String password) {
        var encoded = person.flatMap(store::encoded).orElse(null);
        var isRight = hashes.matches(password, encoded);
        if (isRight && encoded != null && hashes.isOutdated(encoded)) {
            person.ifPresent(id -> store.encodeAnew(id, hashes.encode(password)));
        }
        return isRight;
    }
}
