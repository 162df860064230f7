package org.wandelwerk.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.wandelwerk.kernel.Actor;

/**
 * A pack for an audit as it was ordered.
 *
 * @param found how many records the order found, of which the pack holds as many as fit
 * @param upToSeal the newest seal at that time: of what was sealed later it holds nothing
 *     but what took names and values out of its entries
 */
public record Pack(
        UUID id, PackOrder order, long found, List<PackedRecord> records, long upToSeal, Actor by, Instant at) {

    public Pack {
        records = List.copyOf(records);
    }

    /** Whether more was found than the pack holds, apart from what was not drawn. */
    public boolean isCut() {
        var wanted = order.size() == null ? found : Math.min(found, order.size());
        return records.size() < wanted;
    }
}
