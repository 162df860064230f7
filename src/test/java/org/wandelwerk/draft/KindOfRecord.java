package org.wandelwerk.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;

/** A kind of records that lie in bodies, where they lie now and where the field {@code bodies} leads them. */
record KindOfRecord(Set<Scope> now, boolean hasBodies, boolean canBegin, boolean hasPromoters, boolean hasPage)
        implements EditableKind {

    /** Where a record lies, or is led, of which nobody may ask that. */
    static final Scope UNASKED = new Scope.OfCommittee("unasked");

    private static final UUID RECORD = new UUID(0, 1);

    /** One whose records have a page and no promoters. */
    KindOfRecord(Set<Scope> now, boolean hasBodies, boolean canBegin) {
        this(now, hasBodies, canBegin, false, true);
    }

    @Override
    public KindTerms terms() {
        return new KindTerms(
                "sitzungen", "meeting.edit.", "title", Permission.EDIT_MEETINGS, Permission.PUBLISH_RECORDS);
    }

    @Override
    public List<EditableField> fields() {
        return List.of(EditableField.optional("bodies", FieldForm.LINES));
    }

    @Override
    public List<EditableEntry> entries(String words, Reach reach, @Nullable EntryPlace after, int limit) {
        return List.of();
    }

    @Override
    public Optional<RecordState> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public Set<Scope> scopes(UUID id) {
        if (now.contains(UNASKED)) {
            throw new AssertionError("asked where it lies");
        }
        return now;
    }

    @Override
    public Set<Scope> scopes(UUID id, TypedValues values) {
        return values.lines("bodies").stream().map(Scope.OfCommittee::new).collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, Set<Scope>> scopesNow(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            throw new AssertionError("asked where nothing lies");
        }
        return now.isEmpty() ? Map.of() : ids.stream().collect(Collectors.toMap(Function.identity(), this::scopes));
    }

    @Override
    public Map<UUID, Set<Scope>> scopesThen(Map<UUID, TypedValues> values) {
        if (values.isEmpty()) {
            throw new AssertionError("asked where nothing is led");
        }
        var led = values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> scopes(one.getKey(), one.getValue())));
        if (led.values().stream().anyMatch(scopes -> scopes.contains(UNASKED))) {
            throw new AssertionError("asked where it is led");
        }
        return led;
    }

    @Override
    public Object drafted(UUID id, TypedValues values, LocalDate today) {
        return values;
    }

    @Override
    public void apply(UUID id, TypedValues values, LocalDate today) {}

    /** A draft of such a record that leads to these bodies. */
    static Draft draft(int version, String... bodies) {
        return new Draft(
                new DraftId(new UUID(0, 2)),
                "sitzungen",
                RECORD,
                "x",
                TypedValues.NONE,
                new TypedValues(Map.of("bodies", String.join("\n", bodies))),
                Map.of(),
                DraftState.OPEN,
                version,
                HouseActors.SYSTEM,
                AGrant.NOW);
    }
}
