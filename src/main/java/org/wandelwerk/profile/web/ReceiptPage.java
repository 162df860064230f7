package org.wandelwerk.profile.web;

import org.wandelwerk.form.Form;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/** What says that a version came in, when, and what stood in it; it becomes a file to keep. */
public record ReceiptPage(PublicKey key, Form form, HandedIn version, NotWhat notWhat) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
