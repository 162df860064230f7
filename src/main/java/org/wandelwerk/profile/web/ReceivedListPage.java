package org.wandelwerk.profile.web;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.profile.ReceivedProfile;
import org.wandelwerk.shell.Page;

/**
 * What was handed in, for the office.
 *
 * @param filter the word of the states that are shown
 */
public record ReceivedListPage(Slice<ReceivedProfile> profiles, String filter, boolean isFirst) implements Page {

    public static final String ADDRESS = "/schreibtisch/eingaenge";

    @Override
    public boolean isShared() {
        return false;
    }

    public String address() {
        return ADDRESS + "?stand=" + filter;
    }
}
