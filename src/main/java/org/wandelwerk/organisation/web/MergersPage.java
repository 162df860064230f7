package org.wandelwerk.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.organisation.Merger;
import org.wandelwerk.organisation.MergerPreview;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * Which organisations were found to be others, and what would become of two more.
 *
 * @param preview what the merger that was asked for would do; {@code null} when none was
 * @param key makes sure that a form sent twice merges once
 */
public record MergersPage(
        List<Merger> mergers, @Nullable MergerPreview preview, MergerForm form, FormErrors errors, String key)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
