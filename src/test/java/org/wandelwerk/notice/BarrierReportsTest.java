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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.kernel.SenderNetwork;

@House
class BarrierReportsTest {

    @Autowired
    private BarrierReports reports;

    @Autowired
    private BarrierReportsCommand command;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void forgetHowOftenSomethingWasSent() {
        sql.transaction(transaction -> transaction.dsl().execute("delete from notice.sendings"));
    }

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
    void aNetworkOfTheNewKindCountsAsOneSenderHoweverManyAddressesItHas() {
        var receipts = IntStream.range(500, 511)
                .mapToObj(number -> reports.receive(report("new kind"), key(number), "2001:db8:1:2::" + number))
                .toList();
        assertThat(receipts).filteredOn(Receipt.Received.class::isInstance).hasSize(10);
        assertThat(reports.receive(report("new kind"), key(520), "2001:db8:1:3::500"))
                .isInstanceOf(Receipt.Received.class);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:0DB8:0001:0002::1, 2001:db8:1:2",
        "2001:db8::1, 2001:db8:0:0",
        "fe80::1%eth0, fe80:0:0:0",
        "::1, 0:0:0:0",
        "::, 0:0:0:0",
        ":, 0:0:0:0",
    })
    void theNetworkOfAnAddressIsKnownHoweverItIsWritten(String address, String network) {
        assertThat(SenderNetwork.of(address)).isEqualTo(network);
    }

    @Test
    void allTogetherMaySendTwoHundredAnHour() {
        var receipts = IntStream.range(1000, 1201)
                .mapToObj(number -> reports.receive(report("flood"), key(number), "198.18.0." + (number - 1000)))
                .toList();
        assertThat(receipts.getLast()).isEqualTo(new Receipt.TooMany());
        assertThat(stored("flood")).isBetween(100, 200);
    }

    @Test
    void whoSentIsForgottenThoughNobodySendsAnew() {
        sql.transaction(transaction -> transaction.dsl().execute("""
            insert into notice.salts values (current_date - 3, 'old');
            insert into notice.sendings
            values (gen_random_uuid(), 'somebody', now() - interval '25 hours', 'REPORT')\
            """));
        reports.forgetSenders();
        assertThat(sql.fetch("select salt from notice.salts").getValues(0, String.class))
                .doesNotContain("old");
        assertThat(sql.fetch("select sender from notice.sendings").getValues(0, String.class))
                .doesNotContain("somebody");
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
