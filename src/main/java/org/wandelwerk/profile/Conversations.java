package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.ProjectId;

/** What those who write a profile and the office say to each other; who writes it is asked by who lets them in. */
@Service
@Transactional
public class Conversations {

    /** How many messages a profile has at most; whoever has more to say meets. */
    public static final int MOST = 500;

    /**
     * That somebody wants to say something.
     *
     * @param key the one-time key of the form
     * @param seen the number of the newest message that stood on the page; what came later was not read
     */
    public record MessageOrder(String key, String words, int seen) {}

    /**
     * A profile of which the office has not read all that was said.
     *
     * @param title as it was handed in last
     * @param since when the oldest message came that is not read
     */
    public record WaitingMessage(Profile profile, String title, Instant since) {}

    private final ProfileRepository profiles;
    private final MessageRepository messages;
    private final ProfileNotices notices;
    private final Rights rights;
    private final Clock clock;

    Conversations(
            ProfileRepository profiles,
            MessageRepository messages,
            ProfileNotices notices,
            Rights rights,
            Clock clock) {
        this.profiles = profiles;
        this.messages = messages;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    /** For those who were let in as writers, or as the office. */
    @Transactional(readOnly = true)
    public Conversation of(ProjectId profile) {
        return messages.of(profile);
    }

    /** What the office has not read, who waits longest first. */
    @Transactional(readOnly = true)
    public Counted<WaitingMessage> waiting(TaskWindow window) {
        requireOffice("messages");
        return window.of(
                messages.unreadByOffice(window.undated(), window.size()),
                () -> messages.countUnreadByOffice(TaskSource.MOST));
    }

    /**
     * Says something for those who write the profile; the same form sent again says it once.
     *
     * @param by {@code null} for somebody without an account
     * @throws Refused when nothing was handed in, it was withdrawn, or there are too many messages
     */
    public void write(ProjectId id, MessageOrder order, @Nullable PersonId by) {
        add(id, order, false, by);
    }

    /**
     * Says something for the office; the same form sent again says it once.
     *
     * @throws Refused when the profile was withdrawn, or there are too many messages
     */
    public void answer(ProjectId id, MessageOrder order) {
        requireOffice("profile " + id);
        add(id, order, true, Acting.now().orElseThrow().id());
    }

    private void add(ProjectId id, MessageOrder order, boolean isOfOffice, @Nullable PersonId by) {
        var profile = profiles.lock(id);
        if (messages.has(order.key())) {
            return;
        }
        if (!profile.state().isTalkedAbout()) {
            throw new Refused("profile.refused.silent");
        }
        var number = messages.count(id) + 1;
        if (number > MOST) {
            throw new Refused("profile.refused.messages");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        messages.add(
                UUID.randomUUID(),
                id,
                new Conversation.Message(number, isOfOffice, order.words(), by, now),
                order.key());
        messages.read(id, isOfOffice, Math.min(order.seen(), number));
        if (isOfOffice) {
            notices.asked(profile, number);
            settleIfRead(profile);
        } else {
            notices.wrote(profile);
        }
    }

    /** Notes that those who write the profile have read all up to a message. */
    public void read(ProjectId id, int number) {
        profiles.lock(id);
        messages.read(id, false, Math.min(number, messages.count(id)));
    }

    /** Notes that the office has read all up to a message, and that nothing more needs to be said to it. */
    public void settle(ProjectId id, int number) {
        requireOffice("profile " + id);
        var profile = profiles.lock(id);
        messages.read(id, true, Math.min(number, messages.count(id)));
        settleIfRead(profile);
    }

    /** The office is not told next morning of what it has read; of what came meanwhile it is. */
    private void settleIfRead(Profile profile) {
        if (messages.of(profile.id()).unread(true) == 0) {
            notices.settled(profile);
        }
    }

    private void requireOffice(String what) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse(what));
    }
}
