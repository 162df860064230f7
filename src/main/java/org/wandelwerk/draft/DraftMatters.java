package org.wandelwerk.draft;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.Text;

/**
 * The working pages of all kinds, with drafts and notes that are not public: those read them who read all, edit or
 * publish.
 */
@Component
class DraftMatters implements MatterSource {

    private final EditableKinds kinds;
    private final DraftRepository drafts;

    DraftMatters(EditableKinds kinds, DraftRepository drafts) {
        this.kinds = kinds;
        this.drafts = drafts;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return kinds.all()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .flatMap(kind -> MatterSource.id(key).flatMap(id -> matter(kind, id)));
    }

    private Optional<NamedMatter> matter(EditableKind kind, UUID id) {
        var state = kind.find(id);
        var draft = drafts.standing(id).filter(one -> one.kind().equals(kind.word()));
        var title = draft.map(Draft::title).or(() -> state.map(RecordState::title));
        return title.map(name -> {
            var scopes = state.isPresent()
                    ? kind.scopes(id)
                    : draft.map(one -> one.open(kind.fields()))
                            .map(values -> kind.scopes(id, values))
                            .orElse(Set.of());
            return new NamedMatter(
                    new Matter(kind.word() + " " + id, scopes, DraftRights.OFFICE),
                    Set.of(kind.editing(), kind.publishing()),
                    state.isEmpty(),
                    Text.german(name.isBlank() ? id.toString() : name),
                    "/schreibtisch/bearbeiten/" + kind.word() + "/" + id,
                    true,
                    null);
        });
    }
}
