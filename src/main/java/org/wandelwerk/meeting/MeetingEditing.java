package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.draft.KindTerms;
import org.wandelwerk.draft.RecordState;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.Places;

/** Meetings as people edit them. */
@Component
@Order(3)
class MeetingEditing implements EditableKind {

    private static final KindTerms TERMS =
            new KindTerms("sitzungen", "meeting.edit.", "title", Permission.EDIT_MEETINGS, Permission.PUBLISH_RECORDS);

    private final Meetings meetings;
    private final MeetingRepository repository;
    private final MeetingDeskRepository desk;
    private final Committees committees;
    private final Places places;

    MeetingEditing(
            Meetings meetings,
            MeetingRepository repository,
            MeetingDeskRepository desk,
            Committees committees,
            Places places) {
        this.meetings = meetings;
        this.repository = repository;
        this.desk = desk;
        this.committees = committees;
        this.places = places;
    }

    @Override
    public KindTerms terms() {
        return TERMS;
    }

    @Override
    public List<EditableField> fields() {
        var bodies = committees.all().stream()
                .map(body -> new FieldOption(body.id().value().toString(), body.name()))
                .toList();
        return List.of(
                EditableField.required("title", FieldForm.LINE),
                EditableField.optional("title_en", FieldForm.LINE),
                EditableField.choice("kind", MeetingKind.values()),
                EditableField.optional("bodies", FieldForm.CHOICES).of(bodies),
                EditableField.optional("date", FieldForm.DATE),
                EditableField.optional("place", FieldForm.LINE),
                EditableField.optional("attendees", FieldForm.NUMBER),
                EditableField.optional("decided", FieldForm.NUMBER),
                EditableField.optional("volume", FieldForm.EUROS),
                EditableField.optional("note", FieldForm.TEXT),
                EditableField.optional("sources", FieldForm.LINKS));
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        var bodies = committees.all().stream()
                .filter(body -> reach.committees().contains(body.key()))
                .map(Committee::id)
                .toList();
        return desk.list(words, reach.isEverything() ? null : bodies, after, limit);
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return repository
                .find(new MeetingId(id))
                .map(found -> new RecordState(
                        found.title().de(),
                        values(found),
                        new Subject(SubjectKind.MEETING, found.slug()),
                        repository.isPublic(found.id())));
    }

    private static TypedValues values(Meeting meeting) {
        var outcome = meeting.outcome();
        return TypedValues.NONE
                .with("title", meeting.title())
                .with("kind", meeting.kind().name())
                .with("bodies", meeting.bodies().stream().map(CommitteeId::value))
                .with("date", meeting.date())
                .with("place", meeting.place() == null ? null : meeting.place().given())
                .with("attendees", meeting.attendees())
                .with("decided", outcome == null ? null : outcome.decided())
                .with("volume", outcome == null ? null : outcome.volume())
                .with("note", meeting.note())
                .with("sources", meeting.sources());
    }

    /** Those who work for one body only may edit its meetings. */
    @Override
    public Set<Scope> scopes(UUID id) {
        var bodies = repository.find(new MeetingId(id)).map(Meeting::bodies).orElse(List.of());
        return scopes(body -> bodies.contains(body.id()));
    }

    @Override
    public Set<Scope> scopes(UUID id, TypedValues values) {
        var typed = values.lines("bodies");
        return scopes(body -> typed.contains(body.id().value().toString()));
    }

    private Set<Scope> scopes(Predicate<Committee> which) {
        return scopes(committees.all(), which);
    }

    private static Set<Scope> scopes(List<Committee> all, Predicate<Committee> which) {
        return all.stream()
                .filter(which)
                .map(body -> new Scope.OfCommittee(body.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        return scopesOf(desk.bodies(ids));
    }

    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        return scopesOf(values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> Set.copyOf(one.getValue().lines("bodies")))));
    }

    private Map<UUID, Set<Scope>> scopesOf(Map<UUID, Set<String>> bodies) {
        var all = bodies.isEmpty() ? List.<Committee>of() : committees.all();
        return bodies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> scopes(
                                all,
                                body -> one.getValue()
                                        .contains(body.id().value().toString()))));
    }

    @Override
    public boolean hasBodies() {
        return true;
    }

    @Override
    public Meeting drafted(UUID id, TypedValues values, LocalDate today) {
        var stored = repository.find(new MeetingId(id)).orElse(null);
        return new Meeting(
                new MeetingId(id),
                stored == null ? Slug.of(values.of("title")) : stored.slug(),
                MeetingKind.valueOf(values.of("kind")),
                values.text("title"),
                values.lines("bodies").stream()
                        .map(UUID::fromString)
                        .map(CommitteeId::new)
                        .toList(),
                values.date("date"),
                place(stored, values.known("place")),
                values.number("attendees"),
                outcome(values),
                values.known("note"),
                values.sources("sources"),
                Origin.here(id, today));
    }

    /** As before when the words are, else with the only municipality that they name. */
    private @Nullable MeetingPlace place(@Nullable Meeting stored, @Nullable String given) {
        if (given == null) {
            return null;
        }
        var before = stored == null ? null : stored.place();
        return before != null && before.given().equals(given)
                ? before
                : new MeetingPlace(given, municipality(places.names().matchVenue(given)));
    }

    private static @Nullable MunicipalityId municipality(PlaceMatch match) {
        return switch (match) {
            case PlaceMatch.Matched(var found) when found.size() == 1 -> found.getFirst();
            case PlaceMatch.Matched _, PlaceMatch.Unmatched _ -> null;
        };
    }

    private static @Nullable MeetingOutcome outcome(TypedValues values) {
        var decided = values.number("decided");
        var volume = values.money("volume");
        return decided == null && volume == null ? null : new MeetingOutcome(decided, volume);
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {
        meetings.takeOver(drafted(id, values, today));
    }
}
