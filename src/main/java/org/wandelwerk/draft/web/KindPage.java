package org.wandelwerk.draft.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.Draft;
import org.wandelwerk.draft.DraftDesk.KindList;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/** The records of one kind, for those who edit them. */
public record KindPage(KindList list, String words, boolean isFirst) implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 30;

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

    public String address() {
        return DraftsPage.address(list.kind());
    }

    /** What tells it from others, a day as readers write it. */
    public String detail(EditableEntry entry, Frame frame) {
        var detail = entry.detail() == null ? "" : entry.detail();
        return DAY.matcher(detail).matches() ? frame.formats().date(PartialDate.parse(detail)) : detail;
    }

    public String address(EditableEntry entry) {
        return address() + "/" + entry.id();
    }

    public String nextAddress() {
        var found = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return address() + "?" + found + "nach=" + list.slice().next();
    }

    /** The whole list as a workbook, by the same search. */
    public String workbookAddress() {
        var found = words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return address() + RecordListController.NAME + found;
    }

    public @Nullable Draft draft(EditableEntry entry) {
        return list.drafts().get(entry.id());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
