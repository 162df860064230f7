package org.wandelwerk.portal.web.organisations;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationFilter;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationOrder;
import org.wandelwerk.organisation.Organisations;

/** Who sits beside an organisation in its bodies, and who has its seat in the same municipality. */
@Component
class OrganisationNeighbours {

    private static final int MOST_IN_ONE_PLACE = 200;

    private final Seats seats;
    private final Organisations organisations;

    OrganisationNeighbours(Seats seats, Organisations organisations) {
        this.seats = seats;
        this.organisations = organisations;
    }

    List<NeighbourGroup> of(Organisation organisation, List<SeatView> taken) {
        var bodies = taken.stream()
                .filter(view -> view.seat().validity().isCurrent())
                .map(SeatView::committee)
                .distinct()
                .toList();
        return Stream.concat(beside(organisation, bodies), Stream.of(nearby(organisation)))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private Stream<NeighbourGroup> beside(Organisation organisation, List<Committee> bodies) {
        var holders = seats.holders(bodies.stream().map(Committee::id).toList());
        var named = organisations.named(
                holders.values().stream().flatMap(List::stream).distinct().toList());
        return bodies.stream()
                .map(body -> NeighbourGroup.of(
                        body, others(organisation, holders.getOrDefault(body.id(), List.of()), named)));
    }

    private static List<OrganisationEntry> others(
            Organisation organisation, Collection<OrganisationId> ids, Map<OrganisationId, OrganisationEntry> named) {
        var others = new ArrayList<>(ids.stream()
                .filter(id -> !id.equals(organisation.id()))
                .map(named::get)
                .filter(Objects::nonNull)
                .toList());
        var german = Collator.getInstance(ULocale.GERMAN);
        others.sort((one, other) -> german.compare(one.name(), other.name()));
        return others;
    }

    private NeighbourGroup nearby(Organisation organisation) {
        var municipality = organisation.municipality();
        if (municipality == null) {
            return NeighbourGroup.of(null, List.of());
        }
        var filter = new OrganisationFilter(null, null, municipality);
        // itself may be among them, and one too many tells that there are more
        var there = organisations.list(filter, OrganisationOrder.NAME, null, MOST_IN_ONE_PLACE + 2);
        var others = there.items().stream()
                .filter(entry -> !entry.id().equals(organisation.id()))
                .toList();
        return NeighbourGroup.nearby(others, MOST_IN_ONE_PLACE);
    }
}
