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

    /** What came of comparing a password. */
    public enum Comparison {
        RIGHT,
        WRONG,
        /** So many are being compared that this one was not. */
        LEFT_OUT
    }

    /** Gives a person another password, and the person's other sign-ins end; false when there was no place for that. */
    public boolean change(SignIn signIn, String password) {
        fault(signIn.person(), password).ifPresent(rule -> {
            throw new Refused(rule);
        });
        var encoded = hashes.encode(password);
        encoded.ifPresent(one -> store.change(signIn, one));
        return encoded.isPresent();
    }

    public boolean hasOne(PersonId person) {
        return store.encoded(person).isPresent();
    }

    /** Whether the password is the person's; as much work when there is no person or no password. */
    public Comparison compare(Optional<PersonId> person, String password) {
        var encoded = person.flatMap(store::encoded).orElse(null);
        var isRight = hashes.matches(password, encoded);
        if (isRight.orElse(false) && encoded != null && hashes.isOutdated(encoded)) {
            var anew = hashes.encode(password);
            person.ifPresent(id -> anew.ifPresent(one -> store.encodeAnew(id, one)));
        }
        return isRight.map(right -> right ? Comparison.RIGHT : Comparison.WRONG).orElse(Comparison.LEFT_OUT);
    }
}
