package org.wandelwerk.profile.web.readers;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.profile.ReceivedProfile;
import org.wandelwerk.shell.Page;

/** The profiles of which whoever is signed in reads answers. */
public record ReadableProfilesPage(Slice<ReceivedProfile> profiles, boolean isFirst) implements Page {

    public static final String ADDRESS = "/schreibtisch/steckbriefe";

    @Override
    public boolean isShared() {
        return false;
    }
}
