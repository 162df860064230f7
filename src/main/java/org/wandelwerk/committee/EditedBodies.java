package org.wandelwerk.committee;

import java.util.List;
import java.util.Optional;
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

    private Set<Scope> scopes(@Nullable String typed) {
        var key = typed == null ? Optional.<String>empty() : repository.key(typed);
        return key.<Set<Scope>>map(body -> Set.of(new Scope.OfCommittee(body))).orElse(Set.of());
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
