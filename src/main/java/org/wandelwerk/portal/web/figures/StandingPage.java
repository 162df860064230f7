package org.wandelwerk.portal.web.figures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.project.Standing;
import org.wandelwerk.shell.Page;

/**
 * Where projects stood at the end of a day.
 *
 * @param asked the day as the form shall show it again
 * @param today the last day that can be asked for
 * @param standing {@code null} when what was asked is no day that can be asked for
 * @param decided by district and year of the newest decision
 * @param undated by district, of which no decision has a date
 */
public record StandingPage(
        String asked,
        LocalDate today,
        @Nullable Standing standing,
        List<StandingGroup> decided,
        List<StandingGroup> undated)
        implements Page {

    public String fileAddress() {
        return "/zahlen/stand.csv?am=" + asked;
    }

    public String officeAddress() {
        return fileAddress() + "&fuer=" + CsvForm.OFFICE.word();
    }
}
