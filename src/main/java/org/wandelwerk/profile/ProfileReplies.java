package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.profile.ReplyRepository.DueReply;
import org.wandelwerk.project.ProjectId;

/** What the office says to profiles that were handed in; each reply moves the project. */
@Service
@Transactional
public class ProfileReplies {

    /**
     * What the office wants to say to a version.
     *
     * @param key the one-time key of the form
     * @param number of the version that was read
     * @param questions the ids of those to be answered anew; none when the version is complete
     */
    public record ReplyOrder(
            String key,
            int number,
            List<String> questions,
            String reason,
            @Nullable LocalDate due) {}

    private static final int LAST_DAYS = 7;
    private static final Duration JUST_NOW = Duration.ofDays(2);
    private static final int AT_ONCE = 500;

    private final ProfileRepository profiles;
    private final ReplyRepository replies;
    private final ProfiledProjects projects;
    private final ProfileNotices notices;
    private final Rights rights;
    private final Clock clock;

    ProfileReplies(
            ProfileRepository profiles,
            ReplyRepository replies,
            ProfiledProjects projects,
            ProfileNotices notices,
            Rights rights,
            Clock clock) {
        this.profiles = profiles;
        this.replies = replies;
        this.projects = projects;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Reply> of(ProjectId id) {
        return replies.of(id);
    }

    /** Whether an accepted profile can go back to those who wrote it: as long as the way of its project is not over. */
    @Transactional(readOnly = true)
    public boolean mayGoBack(Profile profile) {
        return profile.state() == ProfileState.ACCEPTED && projects.ways().isUnderWay(profile.key());
    }

    /** Whether a day lies before today. */
    public boolean isOver(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    /**
     * Says that a version is complete, or which questions are to be answered anew; the same form sent again says it
     * once. What was accepted can be asked for anew as well: the project stays where it stands meanwhile.
     *
     * @throws Refused when the profile waits for nothing and is not accepted, the way of an accepted one is over, or
     *     questions are named without a reason
     * @throws Stale when a newer version was handed in meanwhile
     */
    public void reply(ProjectId id, ReplyOrder order) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profile " + id));
        var now = clock.instant();
        projects.hold(id);
        var profile = profiles.lock(id);
        if (replies.has(order.key())) {
            return;
        }
        var isRework = !order.questions().isEmpty() && mayGoBack(profile);
        var isLater = isRework || order.questions().isEmpty() && replies.isAccepted(id);
        if (profile.state() != ProfileState.HANDED_IN && !isRework) {
            throw new Refused("profile.refused.replied");
        }
        if (replies.newestVersion(id) != order.number()) {
            throw new Stale("profile " + id);
        }
        if (!order.questions().isEmpty() && order.reason().isBlank()) {
            throw new Refused("profile.refused.reason");
        }
        var by = Acting.now().orElseThrow().id();
        var reply = new Reply(order.number(), order.questions(), order.reason(), order.due(), by, now);
        replies.add(UUID.randomUUID(), id, reply, order.key());
        if (!isRework) {
            projects.answer(profile.key(), reply, LocalDate.now(clock));
        }
        profiles.become(id, reply.isComplete() ? ProfileState.ACCEPTED : ProfileState.RETURNED, now);
        notices.replied(profile, reply, isLater);
    }

    /** Notes that somebody translated a version that was handed in in another language. */
    public void translated(ProjectId id, int number) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profile " + id));
        replies.translated(id, number, Acting.now().orElseThrow().id(), clock.instant());
    }

    /**
     * Reminds those of whom answers are asked anew, once, in the last week before the day until which they are; not as
     * long as they were asked just now, and not when the project was moved on by hand, unless they rework what was
     * accepted. Who is reminded reads it while a day is left.
     */
    void remind() {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        replies.due(today.plusDays(1), today.plusDays(LAST_DAYS), now.minus(JUST_NOW), AT_ONCE).stream()
                .filter(this::isAwaited)
                .filter(due -> replies.noteReminder(due, now))
                .forEach(due -> profiles.find(due.profile()).ifPresent(one -> notices.remind(one, due.reply())));
    }

    private boolean isAwaited(DueReply due) {
        var key = PublicKey.ofProject(due.profile().value());
        var ways = projects.ways();
        return replies.isAccepted(due.profile()) ? ways.isUnderWay(key) : ways.waits(key);
    }
}
