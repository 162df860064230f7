package org.wandelwerk.draft;

import java.util.List;
import java.util.Map;
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
 * @param plans what is set to happen to it
 * @param basis the digest of what was published when the form was handed out
 */
public record WorkingCopy(
        EditableKind kind,
        List<EditableField> fields,
        Draft draft,
        @Nullable RecordState now,
        FormErrors errors,
        Powers powers,
        List<PlannedPublications.Plan> plans,
        String basis) {

    /**
     * What somebody may do with a record.
     *
     * @param mayEnd whether this person may set a moment from which it is public no more: a recall that waits
     * @param isFourEyes whether a second person has to publish
     * @param isWriter whether this person is one of those who saved something into the draft
     * @param readsAll whether this person may look at all working pages
     */
    public record Powers(
            boolean mayEdit,
            boolean mayPublish,
            boolean mayRecall,
            boolean mayEnd,
            boolean isFourEyes,
            boolean isWriter,
            boolean readsAll) {

        /** Whether the house waits for somebody else to publish it. */
        boolean waitForOthers() {
            return isFourEyes && isWriter;
        }

        /** Why this person cannot publish a draft in a state; {@code null} when no right is missing. */
        @Nullable
        String hindrance(DraftState state) {
            if (isFourEyes && state != DraftState.PROPOSED) {
                return "draft.refused.open";
            }
            if (!mayPublish) {
                return "draft.refused.reach";
            }
            return waitForOthers() ? "draft.refused.own" : null;
        }
    }

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
        return powers.waitForOthers();
    }

    /** Why the person at the desk cannot publish the draft as it was seen; {@code null} when nothing is against it. */
    public @Nullable String hindrance(int seen) {
        if (!isSaved()) {
            return "draft.refused.gone";
        }
        if (draft.version() != seen) {
            return "draft.refused.quicker";
        }
        return errors.isEmpty() ? powers.hindrance(draft.state()) : "draft.refused.mistakes";
    }

    /** When the draft becomes public, as it stands; {@code null} when nobody set that. */
    public PlannedPublications.@Nullable Plan awaited() {
        return plans.stream().filter(plan -> plan.awaits(draft)).findFirst().orElse(null);
    }

    /** What was set for the draft and did not come about; {@code null} when nothing did, or something is set anew. */
    public PlannedPublications.@Nullable Plan lapsed() {
        return awaited() != null
                ? null
                : plans.stream().filter(plan -> plan.lapsed(draft)).findFirst().orElse(null);
    }

    /** Until when the record is public; {@code null} when nobody set that. */
    public PlannedPublications.@Nullable Plan ending() {
        return plans.stream().filter(PlannedPublications.Plan::ends).findFirst().orElse(null);
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
        return new WorkingCopy(kind, fields, draft, now, found, powers, plans, basis);
    }

    /** The same, so that what these values name is called by its name, too. */
    WorkingCopy naming(TypedValues others) {
        var named = fields.stream()
                .map(field -> field.isOfRecords() ? field.of(names(field, others)) : field)
                .map(field -> field.isOffered() ? field.keeping(values(field, others)) : field)
                .toList();
        return new WorkingCopy(kind, named, draft, now, errors, powers, plans, basis);
    }

    /** The form as it stands now, which is not kept and in which nobody looked for mistakes. */
    public WorkingCopy typing(TypedValues typed, Map<String, FieldAudience> readers) {
        return new WorkingCopy(kind, fields, draft.typing(typed, readers), now, FormErrors.NONE, powers, plans, basis)
                .naming(TypedValues.NONE);
    }

    private List<FieldOption> names(EditableField field, TypedValues others) {
        var values = values(field, others);
        return values.isEmpty() ? List.of() : kind.named(field, values);
    }

    private List<String> values(EditableField field, TypedValues others) {
        return Stream.of(draft.typed(), draft.base(), others)
                .flatMap(typed -> typed.lines(field.name()).stream())
                .distinct()
                .toList();
    }

    /** The form again with what was typed into it, which is not kept, on top of what it was handed out with. */
    WorkingCopy unkept(String base) {
        var typing = new Powers(true, false, false, false, powers.isFourEyes(), powers.isWriter(), powers.readsAll());
        return new WorkingCopy(kind, fields, draft, now, FormErrors.NONE, typing, plans, base);
    }
}
