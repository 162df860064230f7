package org.wandelwerk.notification.web;

import java.util.List;
import org.wandelwerk.notification.AddressState;
import org.wandelwerk.shell.Page;

/** The addresses to which nothing is sent because mails came back. */
public record AddressesPage(List<AddressState> addresses) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
