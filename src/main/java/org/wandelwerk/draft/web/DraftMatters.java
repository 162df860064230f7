package org.wandelwerk.draft.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Text;

/**
 * The working pages of all kinds, with drafts and notes that are not public: those read them who read all, edit or
 * publish.
 */
@Component
class DraftMatters implements MatterSource {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final DraftDesk desk;

    DraftMatters(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return desk.kinds().stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .flatMap(kind -> MatterSource.id(key).map(id -> matter(kind, desk.copy(word, id))));
    }

    private static NamedMatter matter(EditableKind kind, WorkingCopy copy) {
        var id = copy.record();
        var title = copy.draft().title();
        return new NamedMatter(
                new Matter(kind.word() + " " + id, scopes(kind, copy), OFFICE),
                Set.of(kind.editing(), kind.publishing()),
                copy.now() == null,
                Text.german(title.isBlank() ? id.toString() : title),
                "/schreibtisch/bearbeiten/" + kind.word() + "/" + id,
                true,
                null);
    }

    /** Where the record lies, or where its draft leads one that is not there yet. */
    private static Set<Scope> scopes(EditableKind kind, WorkingCopy copy) {
        return copy.now() == null
                ? kind.scopes(copy.record(), copy.draft().open(kind.fields()))
                : kind.scopes(copy.record());
    }
}
