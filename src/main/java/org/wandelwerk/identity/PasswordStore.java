package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Keeps encoded passwords; encoding itself is done outside, because it takes long. */
@Service
@Transactional
class PasswordStore {

    private final PersonRepository people;
    private final SignInRepository signIns;
    private final Clock clock;

    PasswordStore(PersonRepository people, SignInRepository signIns, Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> encoded(PersonId person) {
        return people.password(person);
    }

    public void change(SignIn signIn, String encoded) {
        var person = signIn.person().id();
        people.setPassword(person, encoded);
        signIns.endOthers(person, signIn.id(), Ending.PASSWORD_CHANGED, clock.instant());
    }

    public void encodeAnew(PersonId person, String encoded) {
        people.setPassword(person, encoded);
    }
}
