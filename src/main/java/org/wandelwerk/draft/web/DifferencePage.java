package org.wandelwerk.draft.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.draft.Difference;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldAudience;
import org.wandelwerk.draft.FieldAudience.FieldReader;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * Two texts of one record side by side, and the choice between them, field by field.
 *
 * @param key the one-time key of the form
 * @param times from when and until when it is to be public, as typed by somebody who wanted to publish
 */
public record DifferencePage(Difference difference, String key, TypedTimes times) implements Page, Confidential {

    public String address() {
        return DraftsPage.address(difference.mine().kind()) + "/"
                + difference.mine().record();
    }

    /** Whom a field can be published for. */
    public List<FieldReader> readers(EditableField field) {
        return FieldAudience.offered(field, difference.mine().kind());
    }

    /** Those of them that are proposed. */
    public FieldAudience proposed(EditableField field) {
        return difference.narrower(field).among(readers(field));
    }

    public String mine(EditableField field) {
        return difference.mine().draft().typed().of(field.name());
    }

    public String other(EditableField field) {
        return difference.others().of(field.name());
    }

    /** What nobody typed anew here is taken from the other text, unless somebody says otherwise. */
    public boolean isOtherUsual(EditableField field) {
        return difference.isUntouched(field.name());
    }

    @Override
    public Stream<Shown> shown() {
        return difference.mine().shown();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
