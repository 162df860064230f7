package org.wandelwerk.moving;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.project.DecidingBody;

/**
 * A decision that waits for the signed extract of the minutes.
 *
 * @param id another one each time when a decision is entered
 * @param body who decided, as it was called then; {@code null} when that was not kept
 * @param bodies those of the house that decided; empty when none is known here
 */
public record WaitingExtract(
        UUID id, MoveOrder order, @Nullable String body, List<CommitteeId> bodies) {

    public WaitingExtract {
        bodies = List.copyOf(bodies);
    }

    static WaitingExtract of(UUID id, MoveOrder order, DecidingBody body, List<CommitteeId> bodies) {
        return new WaitingExtract(id, order, body.given(), bodies);
    }

    /**
     * What was read by whoever signs.
     *
     * @param after the number of the move after which it waits
     * @param hash tells the decision from every other one, and each of its words from what stood there before
     */
    public record Mark(int after, String hash) {}

    public Mark mark() {
        var remark = order.remark();
        var hash = HashedId.of(
                id.toString(),
                order.outcome(),
                order.on().toString(),
                String.valueOf(remark.reason()),
                String.valueOf(remark.conditions()),
                String.valueOf(remark.due()),
                String.valueOf(remark.amount()),
                String.valueOf(remark.source()),
                String.valueOf(body));
        return new Mark(order.after(), hash.toString().replace("-", ""));
    }

    /** Who decided; {@code null} when that was not kept. */
    @Nullable
    DecidingBody decided() {
        return body == null ? null : new DecidingBody(body, bodies.size() == 1 ? bodies.getFirst() : null, null);
    }
}
