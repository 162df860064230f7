package org.wandelwerk.draft.web;

import org.wandelwerk.draft.KeptFields.KeptField;
import org.wandelwerk.draft.KeptFields.KeptRecord;
import org.wandelwerk.shell.Page;

/** What was published of a record for its reader and not for everybody. */
public record KeptFieldsPage(KeptRecord record) implements Page {

    static final String FOLDER = "/schreibtisch/angaben/";

    /** The page of the record that everybody reads. */
    public String publicAddress() {
        return record.state().subject().address();
    }

    /** The key of what a field is called. */
    public String label(KeptField field) {
        return record.kind().texts() + "field." + field.field().name();
    }

    /** By which somebody asks who reads the field. */
    public String key(KeptField field) {
        return record.kind().word() + "." + record.id() + "." + field.field().name();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
