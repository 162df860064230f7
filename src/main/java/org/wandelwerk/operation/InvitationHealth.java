package org.wandelwerk.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.InvitationPost;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;

/** Whether invitations leave the house; their mails are tried apart from all others. */
@Component
class InvitationHealth implements HealthSource, Gauges {

    private static final Duration LATE = Duration.ofHours(1);

    private final InvitationPost post;

    InvitationHealth(InvitationPost post) {
        this.post = post;
    }

    /** A house from which no mail leaves shows the links of its invitations instead. */
    @Override
    public Stream<HealthNote> notes(Instant now) {
        if (!post.isReady()) {
            return Stream.empty();
        }
        var waiting = post.waiting();
        var oldest = waiting.oldest();
        return oldest != null && oldest.plus(LATE).isBefore(now)
                ? Stream.of(HealthNote.urgent("invitations.late", waiting.mails(), oldest)
                        .mendedAt("/schreibtisch/post"))
                : Stream.empty();
    }

    /** What fails or is overdue. */
    @Override
    public Stream<HealthNote> work(Instant now) {
        return notes(now);
    }

    @Override
    public List<Gauge> now() {
        return List.of(new Gauge(
                "wandelwerk_oldest_invitation_wait_seconds",
                "How long the oldest invitation has waited whose mail has still to leave.",
                post.waited().toSeconds()));
    }
}
