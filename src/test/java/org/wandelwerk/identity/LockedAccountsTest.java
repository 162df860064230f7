package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.access.Cast;

/** Whoever is locked stays outside by what was begun a moment before, or came about meanwhile. */
@House
@Import({SomePeople.class, SeatedMembers.class})
class LockedAccountsTest {

    @Autowired
    private SomePeople people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private KeptForms forms;

    @Autowired
    private Invitations invitations;

    private Person locked;
    private Person free;

    @BeforeEach
    void somebodyIsLockedAndSomebodyNot() {
        locked = people.somebody();
        free = people.somebody();
        people.lock(locked.id());
    }

    private SecretToken signedIn(Person person) {
        var arrival = new Arrival(person, SignInWay.PASSWORD, null, true);
        return Cast.asHouse(() -> signIns.begin(arrival, SignInStage.WHOLE, "test", null));
    }

    @Test
    void aSignInThatBeganWhileSomebodyWasLockedOpensNothing() {
        assertThat(signIns.find(signedIn(free))).isPresent();
        assertThat(signIns.find(signedIn(locked))).isEmpty();
    }

    @Test
    void aFormOfWhomeverIsLockedIsKeptForNobody() {
        assertThat(forms.reader(signedIn(free).formToken())).hasValue(free.id());
        assertThat(forms.reader(signedIn(locked).formToken())).isEmpty();
    }

    @Test
    void aLinkOfWhomeverIsLockedLetsNobodyIn() {
        assertThat(isLetIn(free)).isTrue();
        assertThat(isLetIn(locked)).isFalse();
    }

    private boolean isLetIn(Person person) {
        var link = Cast.asHouse(() -> invitations.make(person.id(), LinkKind.INVITATION));
        return Cast.asHouse(() -> invitations.use(link)).isPresent();
    }
}
