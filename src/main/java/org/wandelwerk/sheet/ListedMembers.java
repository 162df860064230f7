package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Membership;
import org.wandelwerk.committee.Memberships;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.SeatId;
import org.wandelwerk.committee.SeatKind;
import org.wandelwerk.committee.Sitter;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;

/** The members of one body as a list: a line finds its own by the organisation that has a seat. */
final class ListedMembers implements ListRecords {

    private static final String ORGANISATION = "#organisation";

    private final Memberships memberships;
    private final CommitteeId committee;
    private final OrganisationNames names;
    private final LocalDate today;
    private final Map<SeatId, Membership> seats = new LinkedHashMap<>();

    ListedMembers(
            Memberships memberships, CommitteeId committee, Collection<Organisation> organisations, LocalDate today) {
        this.memberships = memberships;
        this.committee = committee;
        this.names = new OrganisationNames(organisations);
        this.today = today;
        memberships.of(committee).forEach(one -> seats.put(one.seat().id(), one));
    }

    @Override
    public List<ListedRecord> all() {
        return seats.values().stream().map(this::record).toList();
    }

    private ListedRecord record(Membership membership) {
        var seat = membership.seat();
        var name = names.of(seat.organisation()).name();
        var delegate = membership.delegate();
        var substitute = membership.substitute();
        var values = SeatDays.write(TypedValues.NONE, seat.validity())
                .with("organisation", name)
                .with("seat", seat.kind().name())
                .with("delegate", delegate == null ? null : delegate.name())
                .with("mail", delegate == null ? null : delegate.mail())
                .with("substitute", substitute == null ? null : substitute.name())
                .with("substitute_mail", substitute == null ? null : substitute.mail())
                .with(ORGANISATION, seat.organisation().value());
        return new ListedRecord(
                seat.id().value(),
                name,
                WrittenOrigin.write(KeptSittings.write(values, membership.sittings()), seat.origin()),
                seat.origin().standsForItself() || delegate != null || substitute != null,
                holds(seat));
    }

    private boolean holds(Seat seat) {
        return seat.validity().isCurrent() || seat.validity().to() instanceof Bound.On(var end) && end.isAfter(today);
    }

    @Override
    public ListRecords.Aim aim(TypedValues line) {
        var named = line.of("organisation");
        var called = names.called(named);
        if (called.size() > 1) {
            return new ListRecords.Aim.Unclear("organisation", "sheet.mistake.several", null);
        }
        if (called.isEmpty()) {
            return new ListRecords.Aim.Unclear(
                    "organisation", "sheet.mistake.unknown", names.like(named).orElse(null));
        }
        var organisation = called.iterator().next();
        return meant(organisation, line)
                .<ListRecords.Aim>map(found -> new ListRecords.Aim.Known(record(found)))
                .orElseGet(() -> fresh(organisation));
    }

    /** The seat of the organisation with the same days, also one that ended on a day that is said; else today's. */
    private Optional<Membership> meant(OrganisationId organisation, TypedValues line) {
        var own = seats.values().stream()
                .filter(one -> one.seat().organisation().equals(organisation))
                .toList();
        return own.stream()
                .filter(one -> (holds(one.seat()) || !line.of("to").isEmpty()) && hasDays(one.seat(), line))
                .findFirst()
                .or(() -> own.stream().filter(one -> holds(one.seat())).findFirst());
    }

    private static boolean hasDays(Seat seat, TypedValues line) {
        var days = SeatDays.write(TypedValues.NONE, seat.validity());
        return days.of("from").equals(line.of("from")) && days.of("to").equals(line.of("to"));
    }

    private ListRecords.Aim fresh(OrganisationId organisation) {
        var id = HashedId.of(
                "seat", committee.value().toString(), organisation.value().toString());
        for (int number = 2; seats.containsKey(new SeatId(id)); number++) {
            id = HashedId.of(
                    "seat", committee.value().toString(), organisation.value().toString(), "" + number);
        }
        return new ListRecords.Aim.Fresh(
                id,
                TypedValues.NONE
                        .with("organisation", names.of(organisation).name())
                        .with("seat", SeatKind.UNKNOWN.name())
                        .with(ORGANISATION, organisation.value()));
    }

    @Override
    public void put(UUID record, TypedValues values) {
        memberships.put(new Membership(
                seat(record, values),
                sitter(values, "delegate", "mail"),
                sitter(values, "substitute", "substitute_mail"),
                KeptSittings.read(values)));
    }

    private Seat seat(UUID record, TypedValues values) {
        var stored = seats.get(new SeatId(record));
        return stored == null ? fresh(new SeatId(record), values) : changed(stored.seat(), values);
    }

    /** An organisation has one seat at a time; a former one may reach into the days of the next. */
    @Override
    public Optional<ListRecords.Aim.Unclear> against(UUID record, TypedValues values) {
        var seat = seat(record, values);
        return seats.values().stream()
                .map(Membership::seat)
                .filter(other -> !other.id().equals(seat.id())
                        && other.organisation().equals(seat.organisation())
                        && seat.overlaps(other))
                .findFirst()
                .map(_ -> new ListRecords.Aim.Unclear("from", "sheet.mistake.overlaps", null));
    }

    private Seat fresh(SeatId id, TypedValues values) {
        return new Seat(
                id,
                committee,
                new OrganisationId(UUID.fromString(values.of(ORGANISATION))),
                SeatKind.valueOf(values.of("seat")),
                SeatDays.read(values, Validity.current()),
                List.of(),
                WrittenOrigin.read(values, id.value(), today));
    }

    /** A seat stays what it was when only those who sit there are others. */
    private Seat changed(Seat stored, TypedValues values) {
        var kind = SeatKind.valueOf(values.of("seat"));
        var days = SeatDays.read(values, stored.validity());
        var origin = WrittenOrigin.read(values, stored.id().value(), today);
        var isSame = kind == stored.kind() && days.equals(stored.validity());
        return new Seat(
                stored.id(),
                committee,
                stored.organisation(),
                kind,
                days,
                stored.sources(),
                isSame && origin.standsForItself() ? stored.origin() : origin);
    }

    private static @Nullable Sitter sitter(TypedValues values, String name, String mail) {
        return values.of(name).isEmpty() ? null : new Sitter(values.of(name), values.known(mail));
    }

    @Override
    public Optional<String> obstacle(UUID record) {
        return memberships.obstacle(new SeatId(record));
    }

    @Override
    public void takeAway(UUID record) {
        memberships.takeAway(new SeatId(record));
    }
}
