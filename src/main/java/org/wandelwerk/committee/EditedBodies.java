package org.wandelwerk.committee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.FieldOption;
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
        return repository
                .find(id)
                .<Set<Scope>>map(body -> Set.of(new Scope.OfCommittee(body.key())))
                .orElse(Set.of());
    }

    /** Whether a seat or a speaker is public. */
    boolean isPublic(UUID subject) {
        return publications.has(subject);
    }
}
