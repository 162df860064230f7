package org.wandelwerk.profile.web;

import java.util.List;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.form.Form;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * What says that a version came in, when, and what stood in it; it becomes a file to keep.
 *
 * @param files that were handed in with it and are still kept, in their first version; pictures as they were drawn anew
 */
public record ReceiptPage(PublicKey key, Form form, HandedIn version, List<ReceivedFile> files, NotWhat notWhat)
        implements Page {

    public ReceiptPage {
        files = List.copyOf(files);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
