package org.wandelwerk.disclosure.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.disclosure.ProfileRelease;
import org.wandelwerk.disclosure.ProfileReleases;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.TaskWindow;

/** Leads the second person to what the first one proposed to be public. */
@Component
class ReleaseDesk implements TaskSource {

    private final ProfileReleases releases;

    ReleaseDesk(ProfileReleases releases) {
        this.releases = releases;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(releases.waiting(window), ReleaseDesk::task);
    }

    private static DeskTask task(ProfileRelease release) {
        var key = PublicKey.ofProject(release.project().value());
        return new DeskTask(
                "disclosure.task",
                key.value(),
                ReleasePage.address(key),
                true,
                release.proposed().at(),
                null);
    }
}
