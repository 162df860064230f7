package org.wandelwerk.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Quiet;
import org.wandelwerk.outgoing.Delivery.Outcome;

/** Brings invitations to the mail server behind the answer to whoever invites, one after the other. */
@Component
public class InvitationPost {

    private static final int MOST = 200;
    private static final int MOST_FAILURES = 5;

    private final InvitationOutbox outbox;
    private final LinkMails mails;
    private final AsyncTaskExecutor executor;

    InvitationPost(
            InvitationOutbox outbox,
            LinkMails mails,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.outbox = outbox;
        this.mails = mails;
        this.executor = executor;
    }

    /** Whether invitations can leave this house at all. */
    public boolean isReady() {
        return mails.isReady();
    }

    /** Lets go what waits; asked when what is to be sent is written for good. */
    public void soon() {
        executor.execute(Quiet.behind(() -> Acting.as(HouseActors.SYSTEM, () -> {
            go();
            return true;
        })));
    }

    /**
     * Invitations whose mails have still to leave.
     *
     * @param oldest when the oldest of them was made; {@code null} when none waits
     */
    public record Waiting(int mails, @Nullable Instant oldest) {}

    public Waiting waiting() {
        return outbox.waiting();
    }

    /** How long the oldest of them has waited; zero when none does, or when none can leave this house. */
    public Duration waited() {
        return isReady() ? outbox.waited() : Duration.ZERO;
    }

    /** One round; a server that puts mails off again and again is left alone until the next one. */
    void go() {
        outbox.tidy();
        if (!isReady()) {
            return;
        }
        int failures = 0;
        for (int round = 0; round < MOST && failures < MOST_FAILURES; round++) {
            var mail = outbox.begin();
            if (mail.isEmpty()) {
                return;
            }
            failures += bring(mail.get()) == Outcome.LATER ? 1 : 0;
        }
    }

    private Outcome bring(InvitationMail mail) {
        var delivery = mails.send(mail);
        outbox.end(mail, delivery);
        return delivery.outcome();
    }
}
