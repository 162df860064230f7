package org.wandelwerk.draft.web;

import org.wandelwerk.draft.WorkingCopy;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Asks for the reason for which a record is taken out of the public.
 *
 * @param key the one-time key of the form
 */
public record RecordRecallPage(WorkingCopy copy, String key, String reason, String english, FormErrors errors)
        implements Page {

    public String address() {
        return DraftsPage.address(copy.kind()) + "/" + copy.record();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
