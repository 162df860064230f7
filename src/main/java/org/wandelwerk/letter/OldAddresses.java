package org.wandelwerk.letter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.personal.AgedRecords;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Where letters went to organisations that hold no seat any more, and nobody wrote down anew. */
@Component
class OldAddresses implements RetainedRecords {

    private final PostalAddressRepository repository;
    private final Seats seats;

    OldAddresses(PostalAddressRepository repository, Seats seats) {
        this.repository = repository;
        this.seats = seats;
    }

    @Override
    public String kind() {
        return "postal-addresses";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.CONTACT;
    }

    @Override
    public Set<String> ends() {
        return Set.of("letter.addresses.lines");
    }

    @Override
    public int due(Instant before) {
        return old(before).size();
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        repository.hold();
        var gone = repository.remove(old(before).stream().limit(most).toList(), before);
        var keys = gone.stream().map(one -> one.value().toString()).toList();
        return new GivenUp(
                keys.size(), List.of(new FormerValues("letter.addresses", "organisation_id", keys, List.of("lines"))));
    }

    private List<OrganisationId> old(Instant before) {
        var written = repository.writtenBefore(before);
        var seated = seats.seatedSince(written, AgedRecords.day(before));
        return written.stream().filter(one -> !seated.contains(one)).toList();
    }
}
