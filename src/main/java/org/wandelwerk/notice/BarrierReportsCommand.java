package org.wandelwerk.notice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.command.Command;
import org.wandelwerk.command.CommandLine;

/** Shows the operator which barriers people reported. */
@Component
class BarrierReportsCommand implements Command {

    private static final int USUAL = 50;

    private final BarrierReports reports;

    BarrierReportsCommand(BarrierReports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "barrier-reports";
    }

    @Override
    public String usage() {
        return "[NUMBER]  shows the newest reported barriers, %d when no number is given".formatted(USUAL);
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() > 1 || !arguments.stream().allMatch(word -> word.matches("[1-9][0-9]{0,3}"))) {
            System.err.println("Usage: wandelwerk " + name() + " " + usage());
            return CommandLine.UNKNOWN;
        }
        var newest = reports.newest(arguments.isEmpty() ? USUAL : Integer.parseInt(arguments.getFirst()));
        newest.forEach(report -> System.out.println(shown(report)));
        System.out.println(newest.isEmpty() ? "Nobody reported a barrier." : newest.size() + " reports shown.");
        return 0;
    }

    /** What strangers wrote must not steer the terminal. */
    private static String shown(StoredReport stored) {
        var report = stored.report();
        return """
            %s, received %s
            page: %s
            from: %s, mail: %s
            %s
            """.formatted(
                        stored.reference(),
                        stored.receivedAt(),
                        report.page().isEmpty() ? "not told" : report.page(),
                        report.name() == null ? "not told" : report.name(),
                        report.mail() == null ? "not told" : report.mail(),
                        report.message().indent(4).stripTrailing())
                .replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]", "?");
    }
}
