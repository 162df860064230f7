package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.KindTerms;
import org.wandelwerk.draft.RecordState;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.shell.FormErrors;

/** Members of bodies as people edit them: which organisation has a seat where, and since when. */
@Component
@Order(4)
class SeatEditing implements EditableKind {

    private static final KindTerms TERMS = new KindTerms(
            "sitze", "committee.seat.edit.", "organisation", Permission.EDIT_COMMITTEES, Permission.PUBLISH_RECORDS);

    private final Seats seats;
    private final SeatRepository repository;
    private final CommitteeDeskRepository desk;
    private final EditedBodies bodies;
    private final Organisations organisations;
    private final SeatPlaces places;

    SeatEditing(
            Seats seats,
            SeatRepository repository,
            CommitteeDeskRepository desk,
            EditedBodies bodies,
            Organisations organisations,
            SeatPlaces places) {
        this.seats = seats;
        this.repository = repository;
        this.desk = desk;
        this.bodies = bodies;
        this.organisations = organisations;
        this.places = places;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    @Override
    public boolean hasPage() {
        return false;
    }

    @Override
    public boolean givesRights() {
        return true;
    }

    @Override
    public List<EditableField> fields() {
        var fields = new ArrayList<EditableField>();
        fields.add(EditableField.required("organisation", FieldForm.LINE));
        fields.add(EditableField.required("committee", FieldForm.CHOICE).of(bodies.options()));
        fields.add(EditableField.choice("kind", SeatKind.values()));
        fields.addAll(EditedDays.fields());
        fields.add(EditableField.optional("sources", FieldForm.LINKS));
        return fields;
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        var rows = desk.seats(words, bodies.within(reach), after, limit);
        var names = organisations.named(
                rows.stream().map(row -> new OrganisationId(row.holder())).toList());
        return rows.stream()
                .map(row -> {
                    var holder = names.get(new OrganisationId(row.holder()));
                    return new EditableEntry(row.id(), holder == null ? "" : holder.name(), row.body(), row.sort());
                })
                .toList();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository.find(new SeatId(id)).map(seat -> {
            var name = name(seat.organisation());
            var values = TypedValues.NONE
                    .with("organisation", name)
                    .with("committee", seat.committee().value())
                    .with("kind", seat.kind().name())
                    .with("sources", seat.sources());
            var subject = new Subject(SubjectKind.SEAT, id.toString());
            return new RecordState(name, EditedDays.write(values, seat.validity()), subject, bodies.isPublic(id));
        });
    }

    private String name(OrganisationId id) {
        var found = organisations.named(List.of(id)).get(id);
        return found == null ? "" : found.name();
    }

    @Override
    public Set<Scope> scopes(UUID id) {
        return repository
                .find(new SeatId(id))
                .map(seat -> bodies.scopes(seat.committee()))
                .orElse(Set.of());
    }

    @Override
    public Set<Scope> scopes(UUID id, TypedValues values) {
        return bodies.scopes(values);
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        return bodies.scopes(desk.bodiesOfSeats(ids));
    }

    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        return bodies.typed(values);
    }

    @Override
    public boolean hasBodies() {
        return true;
    }

    /** Who sits there is written down at once and by itself: names and addresses lie in no draft. */
    @Override
    public String aside(UUID id) {
        return repository.find(new SeatId(id)).filter(places::mayLook).isPresent() ? SeatPeople.address(id) : "";
    }

    @Override
    public FormErrors check(UUID id, TypedValues values) {
        var errors = EditedDays.check(values);
        var organisation = organisation(id, values);
        if (organisation.isEmpty()) {
            return errors.with("organisation", "committee.mistake.organisation");
        }
        if (!places.mayLink() && isOfAnother(id, organisation.get())) {
            return errors.with("organisation", "committee.seat.another");
        }
        return errors.isEmpty() && seats.isTaken(drafted(id, values, LocalDate.EPOCH))
                ? errors.with("from", "committee.seat.overlaps")
                : errors;
    }

    /** Whoever sits there would act for it: as with accounts, that is for those alone who seat people in all bodies. */
    private boolean isOfAnother(UUID id, OrganisationId organisation) {
        return repository
                .find(new SeatId(id))
                .filter(seat -> !seat.organisation().equals(organisation))
                .isPresent();
    }

    /** As before when the name is, else the only one that is called so. */
    private Optional<OrganisationId> organisation(UUID id, TypedValues values) {
        var named = values.of("organisation");
        return repository
                .find(new SeatId(id))
                .map(Seat::organisation)
                .filter(stored -> name(stored).equals(named))
                .or(() -> organisations.findByName(named));
    }

    @Override
    public Seat drafted(UUID id, TypedValues values, LocalDate today) {
        return new Seat(
                new SeatId(id),
                new CommitteeId(UUID.fromString(values.of("committee"))),
                organisation(id, values).orElseThrow(),
                SeatKind.valueOf(values.of("kind")),
                EditedDays.read(values),
                values.sources("sources"),
                Origin.here(id, today));
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        seats.takeOver(drafted(id, values, today));
    }
}
