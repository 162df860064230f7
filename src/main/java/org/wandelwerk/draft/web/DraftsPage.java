package org.wandelwerk.draft.web;

import java.util.List;
import org.wandelwerk.draft.Draft;
import org.wandelwerk.draft.EditableKind;
import org.wandelwerk.shell.Page;

/** All kinds of records that somebody may edit, and the drafts that are worked on. */
public record DraftsPage(List<EditableKind> kinds, List<Draft> drafts) implements Page {

    /** The texts of the kind of a draft. */
    public String texts(Draft draft) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(draft.kind()))
                .findFirst()
                .map(EditableKind::texts)
                .orElse("");
    }

    public static String address(Draft draft) {
        return DraftsController.ADDRESS + "/" + draft.kind() + "/" + draft.record();
    }

    public static String address(EditableKind kind) {
        return DraftsController.ADDRESS + "/" + kind.word();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
