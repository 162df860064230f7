package org.wandelwerk.operation.web;

import java.util.List;
import org.wandelwerk.operation.DayUse;
import org.wandelwerk.operation.KindUse;
import org.wandelwerk.shell.Page;

/** How much the house was used in the last thirty days. */
public record UsagePage(List<KindUse> kinds, List<DayUse> days) implements Page {

    public long pages() {
        return days.stream().mapToLong(DayUse::pages).sum();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
