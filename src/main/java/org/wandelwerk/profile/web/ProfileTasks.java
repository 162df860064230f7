package org.wandelwerk.profile.web;

import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.profile.Conversations;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.OwnProfiles;
import org.wandelwerk.profile.ReceivedProfile;
import org.wandelwerk.profile.ReceivedProfiles;

/** Tells the office what came in, and promoters what came back. */
@Component
class ProfileTasks implements TaskSource {

    private final ReceivedProfiles received;
    private final Conversations conversations;
    private final OwnProfiles own;

    ProfileTasks(ReceivedProfiles received, Conversations conversations, OwnProfiles own) {
        this.received = received;
        this.conversations = conversations;
        this.own = own;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var waiting = own.waiting(person, window);
        var mine = new Told(
                waiting.profiles().stream().flatMap(ProfileTasks::ofOwner).toList(),
                waiting.mine(),
                waiting.elsewhere(),
                false);
        return received.mayReceive() ? mine.and(ofOffice(window)) : mine;
    }

    private Told ofOffice(TaskWindow window) {
        return Told.mine(received.waiting(window), one -> ofOffice("profile.task.receive", one, true, one.handedInAt()))
                .and(Told.elsewhere(
                        received.returned(window),
                        one -> ofOffice(
                                "profile.task.returned",
                                one,
                                false,
                                one.profile().changedAt())))
                .and(Told.mine(conversations.waiting(window), ProfileTasks::ofOffice))
                .and(Told.mine(
                        received.untranslated(window),
                        one -> ofOffice("profile.task.translate", one, true, one.handedInAt())));
    }

    private static DeskTask ofOffice(Conversations.WaitingMessage waiting) {
        var address = ReceivedListPage.ADDRESS + "/" + waiting.profile().key() + "#nachrichten";
        return new DeskTask("profile.task.answer", waiting.title(), address, true, waiting.since(), null);
    }

    private static DeskTask ofOffice(String key, ReceivedProfile one, boolean isMine, Instant since) {
        var address = ReceivedListPage.ADDRESS + "/" + one.profile().key();
        return new DeskTask(key, one.title(), address, isMine, since, isMine ? null : one.due());
    }

    private static Stream<DeskTask> ofOwner(OwnProfile own) {
        var profile = own.profile();
        var address = "/ideen/" + profile.key();
        var said = own.unread() == 0
                ? Stream.<DeskTask>empty()
                : Stream.of(new DeskTask(
                        "profile.task.read", own.title(), address + "#nachrichten", true, own.since(), null));
        return Stream.concat(said, ofState(own, address));
    }

    private static Stream<DeskTask> ofState(OwnProfile own, String address) {
        var profile = own.profile();
        return switch (profile.state()) {
            case RETURNED ->
                Stream.of(new DeskTask("profile.task.mend", own.title(), address, true, own.since(), own.due()));
            case HANDED_IN ->
                Stream.of(new DeskTask("profile.task.wait", own.title(), address, false, own.since(), null));
            case OPEN, ACCEPTED, WITHDRAWN -> Stream.empty();
        };
    }
}
