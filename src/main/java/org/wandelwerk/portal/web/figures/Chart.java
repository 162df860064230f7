package org.wandelwerk.portal.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart says: the same rows are drawn, listed in its table and downloaded.
 *
 * @param name the word of its download's address
 * @param finding what it shows, in one sentence
 * @param remark what must be known to read it rightly
 */
public record Chart(
        String name, String title, String finding, @Nullable String remark, List<ChartRow> rows) {

    public String address() {
        return "/zahlen/" + name + ".csv";
    }

    /** The address of the form that office programs open without questions. */
    public String officeAddress() {
        return address() + "?fuer=" + CsvForm.OFFICE.word();
    }
}
