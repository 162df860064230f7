package org.wandelwerk.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
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
    private final DraftRights rights;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            DeedRepository deeds,
            EditableKinds kinds,
            WorkingCopies copies,
            DraftRights rights,
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
        return kinds.all().filter(rights::opens).toList();
    }

    /** The newest drafts of those kinds that are worked on. */
    public List<Draft> standing() {
        var words = kinds().stream().map(EditableKind::word).toList();
        return DraftTurns.readOn(
                MOST_STANDING,
                MOST_STANDING,
                last -> drafts.newest(words, last, MOST_STANDING),
                some -> kinds.among(some, rights::opened));
    }

    public KindList list(String word, String words, @Nullable String after, int size) {
        var kind = open(word);
        var slice = kind.list(words, rights.reach(kind), after, size);
        var ids = slice.items().stream().map(EditableEntry::id).toList();
        var found = drafts.standing(ids).values().stream()
                .filter(draft -> draft.kind().equals(word))
                .toList();
        var standing =
                rights.opened(kind, found).stream().collect(Collectors.toMap(Draft::record, Function.identity()));
        return new KindList(kind, slice, standing, rights.begins(kind));
    }

    public WorkingCopy copy(String word, UUID record) {
        var kind = open(word);
        var copy = copies.of(kind, record, clock.instant());
        if (!rights.opens(kind, copy.draft(), copy.now() != null)) {
            throw RefusedAttempts.unknown("reading", word + " " + record);
        }
        return copy;
    }

    /** An empty form, for somebody who may make records of the kind. */
    public WorkingCopy fresh(String word, String key) {
        var kind = open(word);
        if (!kind.canBegin()) {
            throw new NotFound("a new record of the kind " + word);
        }
        var copy = copies.fresh(kind, HashedId.of("record", key), clock.instant());
        rights.require(kind.editing(), kind, copy.draft(), false);
        return copy;
    }

    /** What was done with a record, the newest first. */
    public List<Deed> course(WorkingCopy copy) {
        return deeds.of(copy.record(), MOST_DEEDS);
    }

    /** The record as a draft without mistakes would make it. */
    public Optional<Object> drafted(WorkingCopy copy) {
        if (!rights.previews(copy.kind(), copy.draft(), copy.now() != null)) {
            throw new Refused("draft.refused.reach");
        }
        var day = LocalDate.now(clock);
        return copy.errors().isEmpty() && copy.isSaved()
                ? Optional.of(copy.kind()
                        .drafted(copy.record(), copy.draft().open(copy.kind().fields()), day))
                : Optional.empty();
    }

    private EditableKind open(String word) {
        var kind = kinds.named(word);
        if (!rights.opens(kind)) {
            throw RefusedAttempts.unknown("reading", "kind of records " + word);
        }
        return kind;
    }
}
