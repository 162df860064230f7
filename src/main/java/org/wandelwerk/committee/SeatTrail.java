package org.wandelwerk.committee;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to the seat of an organisation in a body, and to its delegates, for who may look at them. */
@Configuration(proxyBeanMethods = false)
class SeatTrail {

    private static final String TEXTS = "committee.trail.";

    @Bean
    TrailSource trailOfSeats(CommitteeDeskRepository repository, Organisations organisations) {
        return TrailSource.of("sitze", "sitz", "committee.seat.edit.field.", tables(), ids -> {
            var rows = repository.seatsOf(ids);
            var holders = organisations.named(
                    rows.stream().map(row -> new OrganisationId(row.holder())).toList());
            return rows.stream()
                    .map(row -> row.record(Optional.ofNullable(holders.get(new OrganisationId(row.holder())))
                            .map(holder -> holder.name())))
                    .toList();
        });
    }

    private static List<TrailTable> tables() {
        return List.of(
                CommitteeTrail.seats("id"),
                TrailTable.of("committee.delegates", "seat_id", TEXTS)
                        .readBy(Permission.SEAT_PEOPLE, Permission.READ_PEOPLE)
                        .reference("representative_id", "vertretungen")
                        .texts("is_substitute", "valid_from", "valid_to")
                        .hidden("id", "mail"),
                TrailTable.publications("committee.publications", TEXTS));
    }
}
