package org.wandelwerk.draft.web;

import java.util.List;
import org.wandelwerk.draft.Deed;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.shell.Page;

/** What was done with a record on its working pages, by whom and when. */
public record CoursePage(WorkingCopy copy, List<Deed> deeds) implements Page {

    public String address() {
        return DraftsPage.address(copy.kind()) + "/" + copy.record();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
