package org.wandelwerk.draft.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.DraftState;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldAudience;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * The form of one record, and what can be done with its draft.
 *
 * @param key the one-time key of the forms on it
 * @param message the key of what just happened; {@code null} when nothing did
 */
public record DraftPage(
        WorkingCopy copy, String key, @Nullable String message, boolean isError) implements Page, Confidential {

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
    public List<FieldAudience> audiences(EditableField field) {
        return List.of(FieldAudience.values()).stream()
                .filter(audience -> audience != FieldAudience.PUBLIC || !field.isNote())
                .toList();
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

    public String publicAddress() {
        var now = copy.now();
        return now == null || now.subject() == null ? "" : now.subject().address();
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
