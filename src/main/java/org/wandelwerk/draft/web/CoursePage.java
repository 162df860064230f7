package org.wandelwerk.draft.web;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.draft.Deed;
import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/** What was done with a record on its working pages, by whom and when. */
public record CoursePage(WorkingCopy copy, List<Deed> deeds) implements Page, Confidential {

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
