package org.wandelwerk.profile.web;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.profile.ReceivedProfile;
import org.wandelwerk.profile.ReceivedProfiles;

/** Tells the office what came in, and promoters what came back. */
@Component
class ProfileTasks implements TaskSource {

    private final ReceivedProfiles received;
    private final OwnProfiles own;

    ProfileTasks(ReceivedProfiles received, OwnProfiles own) {
        this.received = received;
        this.own = own;
    }

    @Override
    public Stream<DeskTask> tasks(PersonId person) {
        var mine = own.of(person, MOST).stream().flatMap(ProfileTasks::ofOwner);
        return received.mayReceive() ? Stream.concat(mine, ofOffice()) : mine;
    }

    private Stream<DeskTask> ofOffice() {
        return Stream.of(
                        received.waiting(ProfileState.HANDED_IN, MOST).stream()
                                .map(one -> ofOffice("profile.task.receive", one, true, one.handedInAt())),
                        received.waiting(ProfileState.RETURNED, MOST).stream()
                                .map(one -> ofOffice(
                                        "profile.task.returned",
                                        one,
                                        false,
                                        one.profile().changedAt())),
                        received.untranslated(MOST).stream()
                                .map(one -> ofOffice("profile.task.translate", one, true, one.handedInAt())))
                .flatMap(tasks -> tasks);
    }

    private static DeskTask ofOffice(String key, ReceivedProfile one, boolean isMine, Instant since) {
        var address = ReceivedListPage.ADDRESS + "/" + one.profile().key();
        return new DeskTask(key, one.title(), address, isMine, since, isMine ? null : one.due());
    }

    private static Stream<DeskTask> ofOwner(OwnProfile own) {
        var profile = own.profile();
        var address = "/ideen/" + profile.key();
        return switch (profile.state()) {
            case RETURNED ->
                Stream.of(
                        new DeskTask("profile.task.mend", own.title(), address, true, profile.changedAt(), own.due()));
            case HANDED_IN ->
                Stream.of(new DeskTask("profile.task.wait", own.title(), address, false, profile.changedAt(), null));
            case OPEN, ACCEPTED, WITHDRAWN -> Stream.empty();
        };
    }
}
