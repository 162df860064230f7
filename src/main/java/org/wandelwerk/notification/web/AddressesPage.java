package org.wandelwerk.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notification.AddressState;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The addresses to which nothing is sent because mails came back.
 *
 * @param owners who has them, as far as they have accounts
 */
public record AddressesPage(List<AddressState> addresses, List<PersonId> owners) implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return owners.stream().map(owner -> new Shown("addresses", "list", owner));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
