package org.wandelwerk.notice.web;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * The form to report a barrier, or the thanks for it.
 *
 * @param received what the sender may quote, when a report was just received
 */
public record BarrierPage(
        BarrierForm form, FormErrors errors, @Nullable String received) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
