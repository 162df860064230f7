package org.wandelwerk.committee;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.access.Scope;

/** The bodies for the forms of seats and speakers. */
@Component
class EditedBodies {

    private final CommitteeRepository repository;
    private final PublicationRepository publications;

    EditedBodies(CommitteeRepository repository, PublicationRepository publications) {
        this.repository = repository;
        this.publications = publications;
    }

    List<FieldOption> options() {
        return repository.all().stream()
                .map(body -> new FieldOption(body.id().value().toString(), body.name()))
                .toList();
    }

    /** The scope of those who work for this body only. */
    Set<Scope> scopes(CommitteeId id) {
        return scopes(id.value().toString());
    }

    private Set<Scope> scopes(String typed) {
        return scope(repository.keys(List.of(typed)).get(typed));
    }

    private static Set<Scope> scope(@Nullable String key) {
        return key == null ? Set.of() : Set.of(new Scope.OfCommittee(key));
    }

    /** The same of many records, by the bodies in which they lie, with one statement. */
    Map<UUID, Set<Scope>> scopes(Map<UUID, String> bodies) {
        var keys = bodies.isEmpty() ? Map.<String, String>of() : repository.keys(Set.copyOf(bodies.values()));
        return bodies.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> scope(keys.get(one.getValue()))));
    }

    /** The scopes of the bodies that were typed for many records. */
    Map<UUID, Set<Scope>> typed(Map<UUID, TypedValues> values) {
        return scopes(values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().of("committee"))));
    }

    /** The bodies within somebody's reach; {@code null} when all are. */
    @Nullable
    Set<CommitteeId> within(EditableKind.Reach reach) {
        if (reach.isEverything()) {
            return null;
        }
        var keys = reach.committees();
        return repository.all().stream()
                .filter(body -> keys.contains(body.key()))
                .map(Committee::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The scope of the body that was typed, if it is one. */
    Set<Scope> scopes(TypedValues values) {
        return scopes(values.of("committee"));
    }

    /** Whether a seat or a speaker is public. */
    boolean isPublic(UUID subject) {
        return publications.has(subject);
    }
}
