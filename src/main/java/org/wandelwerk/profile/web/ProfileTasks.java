package org.wandelwerk.profile.web;

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
        return received.mayReceive()
                ? Stream.concat(mine, received.waiting(MOST).stream().flatMap(ProfileTasks::ofOffice))
                : mine;
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

    private static Stream<DeskTask> ofOffice(ReceivedProfile received) {
        var address = ReceivedListPage.ADDRESS + "/" + received.profile().key();
        var isBack = received.profile().state() == ProfileState.RETURNED;
        var since = isBack ? received.profile().changedAt() : received.handedInAt();
        var turn = new DeskTask(
                isBack ? "profile.task.returned" : "profile.task.receive",
                received.title(),
                address,
                !isBack,
                since,
                received.due());
        return received.isTranslated()
                ? Stream.of(turn)
                : Stream.of(
                        turn,
                        new DeskTask(
                                "profile.task.translate",
                                received.title(),
                                address,
                                true,
                                received.handedInAt(),
                                null));
    }
}
