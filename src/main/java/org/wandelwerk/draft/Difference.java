package org.wandelwerk.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;

/**
 * Two texts of one record, side by side, after somebody was quicker.
 *
 * @param mine what was typed, to be sent again on top of the other
 * @param others what stands there now
 * @param readers who may read each field by the choice of whoever was quicker
 * @param base the digest of what was published when both were looked at
 * @param isPublished whether the other one is what was published last, not what somebody else saved
 * @param by who was quicker, as far as known
 */
public record Difference(
        WorkingCopy mine,
        TypedValues others,
        Map<String, FieldAudience> readers,
        String base,
        boolean isPublished,
        @Nullable Actor by,
        @Nullable Instant at) {

    public Difference {
        mine = mine.naming(others);
        readers = Map.copyOf(readers);
    }

    /** That of the draft on top of which the choice is sent. */
    public int version() {
        return mine.draft().version();
    }

    /** The fields that are not the same. */
    public List<EditableField> fields() {
        return mine.fields().stream()
                .filter(field -> !isPublished || !field.isNote() || others.known(field.name()) != null)
                .filter(field -> differs(field.name()))
                .toList();
    }

    /** Whether somebody else chose other readers for a field. */
    public boolean hasOtherReaders(EditableField field) {
        return field.canBeKept() && !othersOf(field).equals(mine.draft().audienceOf(field));
    }

    private FieldAudience othersOf(EditableField field) {
        return Draft.audience(field, readers);
    }

    /** Whether the other text of a field was published, but not for everybody. */
    public boolean isKept(EditableField field) {
        return isPublished && !othersOf(field).isPublic();
    }

    /** Whom both choices let read, so that nobody lets more people read by sending an older form. */
    public FieldAudience narrower(EditableField field) {
        return othersOf(field).and(mine.draft().audienceOf(field));
    }

    public boolean differs(String field) {
        return !mine.draft().typed().of(field).equals(others.of(field));
    }

    /** Whether only the other text is new: nobody typed anything here since the draft was begun. */
    public boolean isUntouched(String field) {
        return mine.draft().typed().of(field).equals(mine.draft().base().of(field));
    }
}
