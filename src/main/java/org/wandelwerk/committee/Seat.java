package org.wandelwerk.committee;

import java.util.List;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;

/** An organisation's membership in a committee for some time. */
public record Seat(
        SeatId id,
        CommitteeId committee,
        OrganisationId organisation,
        SeatKind kind,
        Validity validity,
        List<Source> sources,
        Origin origin) {

    public Seat {
        sources = List.copyOf(sources);
    }

    Seat of(OrganisationId other) {
        return new Seat(id, committee, other, kind, validity, sources, origin);
    }

    /** Whether both seats certainly hold on one day. */
    public boolean overlaps(Seat other) {
        return CertainDays.of(validity)
                .flatMap(days -> CertainDays.of(other.validity).map(days::overlap))
                .orElse(false);
    }
}
