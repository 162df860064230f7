package org.wandelwerk.notice;

import java.time.LocalDate;
import java.util.List;
import org.wandelwerk.kernel.Text;

/** What is known of the accessibility of these pages: the statement is made of it. */
public record Accessibility(
        Conformity conformity,
        LocalDate assessed,
        Text method,
        List<Gap> gaps,
        Text enforcement,
        String enforcementAddress) {

    /** Whether the assessment is older than the year for which it may stand. */
    public boolean isOutdated(LocalDate today) {
        return assessed.plusYears(1).isBefore(today);
    }
}
