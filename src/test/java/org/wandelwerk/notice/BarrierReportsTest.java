package org.wandelwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;

@House
class BarrierReportsTest {

    @Autowired
    private BarrierReports reports;

    @Autowired
    private BarrierReportsCommand command;

    @Autowired
    private DSLContext sql;

    private static BarrierReport report(String message) {
        return new BarrierReport("/projekte", message, null, null);
    }

    private static String key(int number) {
        return "%032x".formatted(number);
    }

    @Test
    void aReportSentTwiceIsStoredOnce() {
        var first = reports.receive(report("double"), key(1), "192.0.2.1");
        assertThat(reports.receive(report("double, changed"), key(1), "192.0.2.1"))
                .isEqualTo(first);
        assertThat(stored("double")).isEqualTo(1);
    }

    @Test
    void ofManyThatComeAtOnceWithOneKeyOneIsStored() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Receipt>>mapToObj(
                            number -> () -> reports.receive(report("parallel"), key(2), "192.0.2." + (10 + number % 2)))
                    .toList());
            assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
        assertThat(stored("parallel")).isEqualTo(1);
    }

    @Test
    void oneAddressMaySendTenAnHourAndTheOthersStillMay() {
        var receipts = IntStream.range(100, 112)
                .mapToObj(number -> reports.receive(report("often"), key(number), "192.0.2.99"))
                .toList();
        assertThat(receipts).filteredOn(Receipt.Received.class::isInstance).hasSize(10);
        assertThat(receipts.getLast()).isEqualTo(new Receipt.TooMany());
        assertThat(reports.receive(report("other"), key(200), "192.0.2.98")).isInstanceOf(Receipt.Received.class);
    }

    @Test
    void noAddressIsWrittenDown() {
        reports.receive(report("quiet"), key(300), "198.51.100.77");
        var rows = sql.fetch("select s::text from notice.sendings s union all select r::text from notice.reports r")
                .getValues(0, String.class);
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("198.51.100.77"));
    }

    @Test
    void theOperatorReadsThemAndNoSignSteersTheTerminal() {
        reports.receive(new BarrierReport("/x", "Line\u001b[31m red\nnext", "N", "n@x.example"), key(400), "192.0.2.5");
        var output = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            assertThat(command.run(List.of())).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("n@x.example", "Line?[31m red")
                .doesNotContain("\u001b");
        assertThat(command.run(List.of("x"))).isEqualTo(2);
    }

    private int stored(String message) {
        return sql.fetchCount(sql.selectOne().from("notice.reports").where("message like {0}", DSL.val(message + "%")));
    }
}
