package org.wandelwerk.operation.web;

import java.util.List;
import org.wandelwerk.operation.DayUse;
import org.wandelwerk.operation.KindUse;
import org.wandelwerk.operation.MonthUse;
import org.wandelwerk.shell.Page;

/** How much the house was used in the last thirty days, and in the months of three years. */
public record UsagePage(List<KindUse> kinds, List<DayUse> days, List<MonthUse> months) implements Page {

    public long pages() {
        return days.stream().mapToLong(DayUse::pages).sum();
    }

    /** Where all months lie as a workbook. */
    public String workbook() {
        return UsageController.ADDRESS + UsageController.WORKBOOK;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
