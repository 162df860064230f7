package org.wandelwerk.draft;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;

/**
 * What the working page of one record shows.
 *
 * @param draft as it would be saved; one that was never saved has version 0
 * @param now the record as it is; {@code null} as long as it was never published
 * @param powers what the person at the desk may do with it
 */
public record WorkingCopy(
        EditableKind kind,
        List<EditableField> fields,
        Draft draft,
        @Nullable RecordState now,
        FormErrors errors,
        Powers powers) {

    /**
     * What somebody may do with a record.
     *
     * @param isFourEyes whether a second person has to publish
     * @param isWriter whether this person is one of those who saved something into the draft
     * @param readsAll whether this person may look at all working pages
     */
    public record Powers(
            boolean mayEdit,
            boolean mayPublish,
            boolean mayRecall,
            boolean isFourEyes,
            boolean isWriter,
            boolean readsAll) {}

    public UUID record() {
        return draft.record();
    }

    public boolean isSaved() {
        return draft.version() > 0;
    }

    /** Whether the record changed since the draft was begun. */
    public boolean isOutdated() {
        return now != null && !now.values().digest().equals(draft.base().digest());
    }

    public boolean isPublic() {
        return now != null && now.isPublic();
    }

    /** Whether the house waits for somebody else to publish it. */
    public boolean waitsForOthers() {
        return powers.isFourEyes() && powers.isWriter();
    }

    /** The key of what a field is called. */
    public String label(EditableField field) {
        return field.isNote() ? "draft.field.internal" : kind.texts() + "field." + field.name();
    }

    /** The draft, if somebody has saved one: it concerns whoever wrote it last. */
    public Stream<Shown> shown() {
        var key = kind.word() + "/" + record();
        return isSaved() ? Stream.of(new Shown("draft", key, draft.changedBy().id())) : Stream.empty();
    }

    public WorkingCopy with(FormErrors found) {
        return new WorkingCopy(kind, fields, draft, now, found, powers);
    }

    /** The form again with what was typed into it, which is not kept. */
    WorkingCopy unkept() {
        var typing = new Powers(true, false, false, powers.isFourEyes(), powers.isWriter(), powers.readsAll());
        return new WorkingCopy(kind, fields, draft, now, FormErrors.NONE, typing);
    }
}
