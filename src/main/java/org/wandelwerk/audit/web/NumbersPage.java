package org.wandelwerk.audit.web;

import java.util.List;
import org.wandelwerk.audit.NumberLine;
import org.wandelwerk.audit.NumberList;
import org.wandelwerk.history.RowNumbers.Gaps;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.Page;

/** One part of a list of numbers in a year. */
public record NumbersPage(
        NumberList list, int year, List<Integer> years, Slice<NumberLine> lines, boolean isFirst, Gaps gaps)
        implements Page {

    static final String ADDRESS = PacksPage.ADDRESS + "/nummern";

    static final int SIZE = 100;

    public String address() {
        return ADDRESS + "/" + list.word();
    }

    public List<NumberList> lists() {
        return List.of(NumberList.values());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
