package org.wandelwerk.draft.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/** What the public would read of a draft, field by field beside what it reads today. */
public record DraftPreviewPage(WorkingCopy copy) implements Page, Confidential {

    public List<EditableField> fields() {
        return copy.fields().stream()
                .filter(field -> copy.draft().audienceOf(field).isPublic())
                .toList();
    }

    /** What everybody reads now. */
    public TypedValues today() {
        var now = copy.now();
        return now == null ? TypedValues.NONE : now.values();
    }

    public String address() {
        return DraftsPage.address(copy.kind()) + "/" + copy.record();
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
