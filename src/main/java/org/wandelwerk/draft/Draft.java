package org.wandelwerk.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.wandelwerk.kernel.Actor;

/**
 * The working version of one record.
 *
 * @param base what was public when it was begun, or last brought up to date
 * @param audiences who may read each field
 * @param version how often it was changed
 * @param changedBy who changed it last
 */
public record Draft(
        DraftId id,
        String kind,
        UUID record,
        String title,
        TypedValues base,
        TypedValues typed,
        Map<String, FieldAudience> audiences,
        DraftState state,
        int version,
        Actor changedBy,
        Instant changedAt) {

    public Draft {
        audiences = Map.copyOf(audiences);
    }

    public FieldAudience audienceOf(EditableField field) {
        return audience(field, audiences);
    }

    static FieldAudience audience(EditableField field, Map<String, FieldAudience> audiences) {
        var chosen = audiences.getOrDefault(field.name(), field.usual());
        if (field.isRequired()) {
            return FieldAudience.PUBLIC;
        }
        return field.isNote() ? field.usual() : chosen;
    }

    /** What of it everybody may read. */
    public TypedValues open(List<EditableField> fields) {
        return part(fields, true);
    }

    /** What of it not everybody may read. */
    TypedValues kept(List<EditableField> fields) {
        return part(fields, false);
    }

    /** The names of what is filled and not for everybody; notes, which never are, are not among them. */
    public SortedSet<String> withheld() {
        var names = new TreeSet<String>();
        audiences.forEach((name, audience) -> {
            if (!audience.isPublic() && !typed.of(name).isEmpty() && !name.equals(EditableField.NOTE.name())) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * Tells two published states apart, for a draft that nobody saved yet: by what is public, and by what was kept
     * from the public with whom it is kept for.
     */
    String basis(List<EditableField> fields) {
        var basis = base;
        for (var field : fields) {
            var audience = audienceOf(field);
            var text = typed.of(field.name());
            if (!audience.isPublic() && !(text.isEmpty() && audience.equals(field.usual()))) {
                basis = basis.with(field.name() + "|" + audience.printed(), "|" + text);
            }
        }
        return basis.digest();
    }

    private TypedValues part(List<EditableField> fields, boolean isPublic) {
        var part = TypedValues.NONE;
        for (var field : fields) {
            if (audienceOf(field).isPublic() == isPublic) {
                part = part.with(field.name(), typed.of(field.name()));
            }
        }
        return part;
    }

    /** The same with what stands in a form now, which is not kept. */
    Draft typing(TypedValues now, Map<String, FieldAudience> readers) {
        return new Draft(id, kind, record, title, base, now, readers, state, version, changedBy, changedAt);
    }

    /** The same a step further. Whoever takes a step has not written: the writer stays the one to be looked after. */
    Draft moved(DraftState next, Instant now) {
        return new Draft(id, kind, record, title, base, typed, audiences, next, version + 1, changedBy, now);
    }

    public boolean isStanding() {
        return state == DraftState.OPEN || state == DraftState.PROPOSED;
    }
}
