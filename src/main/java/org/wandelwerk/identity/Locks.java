package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** The locks of accounts; that of the last administrator has none, for nobody would be left to open it. */
@Service
@Transactional
public class Locks {

    private final PersonRepository people;
    private final AccountStateRepository states;
    private final SignInRepository signIns;
    private final Grants grants;
    private final Rights rights;
    private final Clock clock;

    Locks(
            PersonRepository people,
            AccountStateRepository states,
            SignInRepository signIns,
            Grants grants,
            Rights rights,
            Clock clock) {
        this.people = people;
        this.states = states;
        this.signIns = signIns;
        this.grants = grants;
        this.rights = rights;
        this.clock = clock;
    }

    /** Empty when the person is not kept out. */
    @Transactional(readOnly = true)
    public Optional<AccountLock> of(PersonId person) {
        rights.require(Permission.READ_PEOPLE, Matter.ofHouse("people"));
        return people.lock(person);
    }

    /** How a person stands with the house, for those who open and lock accounts; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<AccountState> state(PersonId person) {
        return rights.mine().mayAnywhere(Permission.OPERATE) ? states.of(person, clock.instant()) : Optional.empty();
    }

    /** Keeps a person out, and ends what the person has open; who is kept out already stays so for the first reason. */
    public void lock(PersonId person, String reason) {
        require(person);
        grants.requireAnotherAdministrator(person);
        keepOut(person, reason);
    }

    /** The same for whoever has left by the word of somebody else; false for the last administrator, who is not. */
    public boolean lockLeaver(PersonId person, String reason) {
        require(person);
        if (grants.isLastAdministrator(person)) {
            return false;
        }
        keepOut(person, reason);
        return true;
    }

    /** Ends what somebody has open who seems to have left; false for the last administrator, who keeps it. */
    public boolean signOutLeaver(PersonId person) {
        require(person);
        if (grants.isLastAdministrator(person)) {
            return false;
        }
        signIns.endAll(person, Ending.LOCKED, clock.instant());
        return true;
    }

    /** Ends what a person has open, wherever that is; the person may sign in again at once. */
    public void signOut(PersonId person) {
        require(person);
        signIns.endAll(person, Ending.ENDED_BY_ADMINISTRATOR, clock.instant());
    }

    /** Lets a person in again, by the ways that the person had. */
    public void unlock(PersonId person) {
        require(person);
        people.unlock(person);
    }

    private void keepOut(PersonId person, String reason) {
        var now = clock.instant();
        people.lock(person, reason, now);
        signIns.endAll(person, Ending.LOCKED, now);
    }

    private void require(PersonId person) {
        rights.require(Permission.OPERATE, Matter.ofHouse("people"));
        if (people.find(person).isEmpty()) {
            throw new NotFound("account of " + person);
        }
    }
}
