package org.wandelwerk.draft.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.DraftState;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldAudience;
import org.wandelwerk.draft.FieldAudience.FieldReader;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.draft.web.RecordsNamed.Look;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form of one record, and what can be done with its draft.
 *
 * @param key the one-time key of the forms on it
 * @param message the key of what just happened; {@code null} when nothing did
 * @param times from when and until when it is to be public, as somebody typed it
 * @param timeErrors what is wrong in them, by the name of the field
 * @param look what was found by somebody who looks for records to name; {@code null} when nobody does
 */
public record DraftPage(
        WorkingCopy copy,
        String key,
        @Nullable String message,
        boolean isError,
        @Nullable Look look,
        TypedTimes times,
        FormErrors timeErrors)
        implements Page, Confidential {

    DraftPage(WorkingCopy copy, String key, @Nullable String message, boolean isError) {
        this(copy, key, message, isError, null, TypedTimes.NONE, FormErrors.NONE);
    }

    /** The form as it was sent by somebody who looked for records to name; it can be sent as if nobody had looked. */
    static DraftPage of(Look look, TypedTimes typed) {
        return new DraftPage(look.copy(), look.order().key().value(), null, false, look, typed, FormErrors.NONE);
    }

    /** The form for somebody who wanted to publish it, with the times that were typed and what is wrong in them. */
    static DraftPage of(WorkingCopy copy, String key, TypedTimes typed, FormErrors mistakes) {
        return new DraftPage(copy, key, "draft.mistake.times", true, null, typed, mistakes);
    }

    /** The form for somebody whom something else keeps from publishing it, with the times that were typed. */
    static DraftPage hindered(WorkingCopy copy, String key, TypedTimes typed, String hindrance) {
        return new DraftPage(copy, key, hindrance, true, null, typed, FormErrors.NONE);
    }

    /** Whether the fields are there in which times are typed; else they wait in the forms. */
    public boolean asksForTimes() {
        return canBePublished();
    }

    /** From when and until when: as typed, and else as it is set. */
    public TypedTimes shownTimes() {
        return times.isEmpty() ? TypedTimes.of(copy.awaited(), copy.ending()) : times;
    }

    /** Whether it can wait for a moment: what is recalled comes back by an act of its own. */
    public boolean canWait() {
        return copy.isPublic() || copy.now() == null || !times.isEmpty();
    }

    /** Whether this person may say until when it is public. */
    public boolean canEnd() {
        return copy.powers().mayEnd() || timeErrors.of("bis") != null;
    }

    /** That of the draft on which it is typed. */
    public int version() {
        return look == null ? copy.draft().version() : look.order().version();
    }

    /** The digest of what was published when the form was handed out. */
    public String basis() {
        return look == null ? copy.basis() : look.order().base();
    }

    /** What was found for a field; {@code null} when nobody looked. */
    public @Nullable List<FieldOption> matches(EditableField field) {
        return look == null ? null : look.matches().get(field.name());
    }

    /** What was looked for in a field; empty when nobody looked. */
    public String lookedFor(EditableField field) {
        return look == null ? "" : look.words().getOrDefault(field.name(), "");
    }

    public String address() {
        return listAddress() + "/" + copy.record();
    }

    /** Where the form is sent: what was never saved has no address of its own yet. */
    public String formAddress() {
        return copy.isSaved() || copy.now() != null ? address() : listAddress() + "/neu";
    }

    public String listAddress() {
        return DraftsPage.address(copy.kind());
    }

    public String value(EditableField field) {
        return copy.draft().typed().of(field.name());
    }

    public boolean isChosen(EditableField field, String value) {
        return copy.draft().typed().lines(field.name()).contains(value);
    }

    /** The rows that a field has, and empty ones to add more. */
    public List<TypedValues> rows(EditableField field) {
        return Stream.concat(
                        copy.draft().typed().rows(field.name()).stream(), Stream.of(TypedValues.NONE, TypedValues.NONE))
                .toList();
    }

    /** What is wrong in one part of a row; nothing in one that was left empty. */
    public @Nullable String error(EditableField column, TypedValues row) {
        return row.texts().isEmpty() || !isError ? null : column.mistake(row.of(column.name()));
    }

    /** Who may be let read a field. */
    public List<FieldReader> readers(EditableField field) {
        return FieldAudience.offered(field, copy.kind());
    }

    /** Who may read a field by the choice that stands. */
    public FieldAudience audience(EditableField field) {
        return copy.draft().audienceOf(field).among(readers(field));
    }

    public @Nullable String error(EditableField field) {
        return copy.errors().of(field.name());
    }

    /** Whether anybody could be asked to publish it now. */
    public boolean canBeProposed() {
        return copy.isSaved()
                && copy.errors().isEmpty()
                && copy.powers().mayEdit()
                && copy.draft().state() == DraftState.OPEN;
    }

    /** Whether this person may publish it now. */
    public boolean canBePublished() {
        return copy.isSaved()
                && copy.errors().isEmpty()
                && copy.powers().mayPublish()
                && !copy.waitsForOthers()
                && (!copy.powers().isFourEyes() || copy.draft().state() == DraftState.PROPOSED);
    }

    /** Where it stands in public, or is led to from; empty as long as it was never published. */
    public String publicAddress() {
        var now = copy.now();
        return now == null ? "" : now.subject().address();
    }

    @Override
    public Stream<Shown> shown() {
        return copy.shown();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
