package org.wandelwerk.draft;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;

/**
 * What was published of a record for some readers only: fields that the public does not read, as they were when it was
 * published last, for whoever is among those that an editor chose. What is recalled is for nobody, nor is what has no
 * page to itself.
 */
@Service
@Transactional(readOnly = true)
public class KeptFields {

    private final EditableKinds kinds;
    private final DraftRepository drafts;
    private final List<TrailSource> sources;
    private final Rights rights;

    KeptFields(EditableKinds kinds, DraftRepository drafts, List<TrailSource> sources, Rights rights) {
        this.kinds = kinds;
        this.drafts = drafts;
        this.sources = List.copyOf(sources);
        this.rights = rights;
    }

    /**
     * One of them.
     *
     * @param readers whom it was published for
     */
    public record KeptField(EditableField field, String value, FieldAudience audience, Audience readers) {}

    /** A public record with those of its fields; perhaps without any. */
    public record KeptRecord(EditableKind kind, UUID id, RecordState state, List<KeptField> fields) {

        public KeptRecord {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The record with the fields that the acting person may read; none there are and none for this reader are the same.
     *
     * @param word the word of its kind on the working pages or on the public ones
     * @param key its id, or the key of its public address
     * @throws NotFound unless it is public on a page to itself
     */
    public KeptRecord get(String word, String key) {
        var mine = rights.mine();
        var found = find(word, key).orElseThrow(() -> new NotFound(word + " " + key));
        return new KeptRecord(
                found.kind(),
                found.id(),
                found.state(),
                found.fields().stream()
                        .filter(field -> mine.mayRead(field.readers()))
                        .toList());
    }

    /** The same with all of its fields, for those who ask who reads them; empty unless it is public. */
    public Optional<KeptRecord> find(String word, String key) {
        var source = sources.stream()
                .filter(one -> one.word().equals(word) || one.otherWord().equals(word))
                .findFirst();
        var kind = kinds.find(source.map(TrailSource::word).orElse(word));
        var id = MatterSource.id(key)
                .or(() -> source.flatMap(one -> one.records().find(key)).map(TrailRecord::id));
        return kind.flatMap(one -> id.flatMap(record -> of(one, record)));
    }

    /**
     * Which fields of a record were not published for everybody when it was published last: their names alone, so that
     * no public page says of them that nobody knows it; one statement.
     */
    public SortedSet<String> withheld(UUID record) {
        return drafts.published(record).map(Draft::withheld).orElseGet(TreeSet::new);
    }

    private Optional<KeptRecord> of(EditableKind kind, UUID id) {
        var shown = kind.hasPage() ? kind.find(id).filter(RecordState::isPublic) : Optional.<RecordState>empty();
        return shown.map(state -> {
            var draft = drafts.published(id).filter(last -> last.kind().equals(kind.word()));
            return new KeptRecord(
                    kind, id, state, draft.map(last -> kept(kind, state, last)).orElse(List.of()));
        });
    }

    private static List<KeptField> kept(EditableKind kind, RecordState state, Draft draft) {
        var fields = kind.fields();
        var values = draft.kept(fields);
        var all = new TreeMap<>(state.values().texts());
        all.putAll(values.texts());
        var bodies = kind.memberBodies(draft.record(), new TypedValues(all));
        var promoters = kind.promoters(draft.record());
        return fields.stream()
                .filter(field -> values.known(field.name()) != null)
                .map(field -> new KeptField(
                        named(kind, field, values.lines(field.name())),
                        values.of(field.name()),
                        draft.audienceOf(field),
                        draft.audienceOf(field).readers(bodies, promoters)))
                .toList();
    }

    private static EditableField named(EditableKind kind, EditableField field, List<String> values) {
        return field.isOfRecords() ? field.of(kind.named(field, values)) : field;
    }
}
