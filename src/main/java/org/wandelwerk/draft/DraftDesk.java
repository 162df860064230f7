package org.wandelwerk.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;

/** What lies on the desk of those who edit and publish. */
@Service
@Transactional(readOnly = true)
public class DraftDesk {

    private static final int MOST_STANDING = 50;
    private static final int MOST_DEEDS = 100;

    private final DraftRepository drafts;
    private final DeedRepository deeds;
    private final EditableKinds kinds;
    private final WorkingCopies copies;
    private final Rights rights;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            DeedRepository deeds,
            EditableKinds kinds,
            WorkingCopies copies,
            Rights rights,
            Clock clock) {
        this.drafts = drafts;
        this.deeds = deeds;
        this.kinds = kinds;
        this.copies = copies;
        this.rights = rights;
        this.clock = clock;
    }

    /** A list of one kind, and which of its records are worked on. */
    public record KindList(EditableKind kind, Slice<EditableEntry> slice, Map<UUID, Draft> drafts, boolean mayBegin) {}

    /** The kinds of which the person at the desk may do or read something. */
    public List<EditableKind> kinds() {
        return kinds.openTo(rights.mine());
    }

    /** The newest drafts of those kinds that are worked on. */
    public List<Draft> standing() {
        var open = kinds();
        return drafts.newest(open.stream().map(EditableKind::word).toList(), MOST_STANDING).stream()
                .filter(draft -> isOpen(kinds.named(draft.kind()), draft.record()))
                .toList();
    }

    public KindList list(String word, String words, @Nullable String after, int size) {
        var kind = open(word);
        var slice = kind.list(words, after, size);
        var ids = slice.items().stream().map(EditableEntry::id).toList();
        return new KindList(kind, slice, drafts.standing(ids), mayBegin(kind));
    }

    public WorkingCopy copy(String word, UUID record) {
        var kind = open(word);
        if (!isOpen(kind, record)) {
            throw new NotFound(word + " " + record);
        }
        return copies.of(kind, record, clock.instant());
    }

    /** An empty form, for somebody who may make records of the kind. */
    public WorkingCopy fresh(String word, String key) {
        var kind = open(word);
        rights.require(kind.editing(), EditableKinds.matter(kind, new UUID(0, 0)));
        if (!kind.canBegin()) {
            throw new NotFound("a new record of the kind " + word);
        }
        return copies.fresh(kind, HashedId.of("record", key), clock.instant());
    }

    /** What was done with a record, the newest first. */
    public List<Deed> course(WorkingCopy copy) {
        if (!isOpen(copy.kind(), copy.record())) {
            throw new NotFound(copy.kind().word() + " " + copy.record());
        }
        return deeds.of(copy.record(), MOST_DEEDS);
    }

    /** The record as a draft without mistakes would make it. */
    public Optional<Object> drafted(WorkingCopy copy) {
        var day = LocalDate.now(clock);
        return isOpen(copy.kind(), copy.record()) && copy.errors().isEmpty() && copy.isSaved()
                ? Optional.of(copy.kind()
                        .drafted(copy.record(), copy.draft().open(copy.kind().fields()), day))
                : Optional.empty();
    }

    private EditableKind open(String word) {
        var kind = kinds.named(word);
        if (!EditableKinds.isOpen(kind, rights.mine())) {
            throw new NotFound("kind of records " + word);
        }
        return kind;
    }

    private boolean isOpen(EditableKind kind, UUID record) {
        var matter = EditableKinds.matter(kind, record);
        return rights.mine().mayRead(matter.audience())
                || rights.may(kind.editing(), matter)
                || rights.may(kind.publishing(), matter);
    }

    private boolean mayBegin(EditableKind kind) {
        return kind.canBegin() && rights.may(kind.editing(), EditableKinds.matter(kind, new UUID(0, 0)));
    }
}
