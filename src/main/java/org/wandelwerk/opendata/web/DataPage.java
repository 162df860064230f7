package org.wandelwerk.opendata.web;

import java.util.List;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.Page;

/**
 * What may be taken along.
 *
 * @param licence what the operator settled
 * @param undated how many meetings are in no calendar, because no day of theirs is public
 */
public record DataPage(List<DataSet> sets, DataLicence licence, int undated) implements Page {

    @Override
    public Object about() {
        return this;
    }
}
