package org.wandelwerk.notice.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskSource;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.notice.ReportDesk;
import org.wandelwerk.notice.StoredReport;
import org.wandelwerk.shell.NavigationEntry;

/** Leads those who run the house to the barriers that people reported, and tells of each that waits. */
@Component
class ReportTasks implements DeskSource, TaskSource {

    private static final int LONGEST = 80;

    private final ReportDesk desk;

    ReportTasks(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Stream<NavigationEntry> entries(PersonId person) {
        return desk.isOpen()
                ? Stream.of(new NavigationEntry(905, ReportsPage.ADDRESS, "notice.reports"))
                : Stream.empty();
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(desk.isOpen() ? desk.beginnings(window, LONGEST + 1) : Counted.none(), ReportTasks::task);
    }

    private static DeskTask task(StoredReport report) {
        var words = report.report().message();
        var beginning = words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
        return new DeskTask(
                "notice.task.answer",
                report.reference() + ": " + beginning,
                ReportsPage.ADDRESS + "#" + report.reference(),
                true,
                report.receivedAt(),
                null);
    }
}
