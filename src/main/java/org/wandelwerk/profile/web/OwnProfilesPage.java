package org.wandelwerk.profile.web;

import java.util.List;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.shell.Page;

/** The projects of whoever is signed in, with the next step of each in words. */
public record OwnProfilesPage(List<OwnProfile> profiles) implements Page {

    public static final String ADDRESS = "/schreibtisch/vorhaben";

    @Override
    public boolean isShared() {
        return false;
    }
}
