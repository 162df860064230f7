package org.wandelwerk.identity.web.rights;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.AddressWish;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Tells of new mail addresses that wait for the word of somebody: of their owner, or of a second person. */
@Component
class AddressTasks implements TaskSource {

    private final AddressCorrections corrections;

    AddressTasks(AddressCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(corrections.forMe(window), wish -> task(wish, person));
    }

    private static DeskTask task(AddressWish wish, PersonId person) {
        var owner = wish.person();
        var page = owner.id().equals(person)
                ? "/schreibtisch/konto/adresse"
                : "/schreibtisch/rechte/personen/" + owner.id().value() + "/angaben";
        return new DeskTask("access.task.address", owner.name(), page, true, wish.since(), null);
    }
}
