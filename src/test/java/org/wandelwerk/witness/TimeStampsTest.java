package org.wandelwerk.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.House;
import org.wandelwerk.command.Command;
import org.wandelwerk.history.Eras;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.outgoing.Outgoing;

/** Seals leave the house: another one stamps them, and both who stamps and what was stamped are checked. */
@House
class TimeStampsTest {

    private static final StampingHouse OTHER = other();

    @Autowired
    private StampSchedule schedule;

    @Autowired
    private TimeStamps stamps;

    @Autowired
    private StampGauges gauges;

    @Autowired
    private StampHealth health;

    @Autowired
    private Eras eras;

    @Autowired
    private Seals seals;

    @Autowired
    private People people;

    @Autowired
    private List<Command> commands;

    @Autowired
    private Outgoing outgoing;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private static StampingHouse other() {
        try {
            return new StampingHouse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void theOtherHouseIsNamed(DynamicPropertyRegistry registry) {
        registry.add("wandelwerk.timestamp.url", OTHER::address);
    }

    @BeforeEach
    void nothingIsStampedAndSomethingIsSealed() {
        execute("delete from witness.stamps");
        OTHER.mood = StampingHouse.Mood.HONEST;
        Acting.as(
                HouseActors.SYSTEM,
                () -> people.admit(
                        MailAddress.of("p" + System.nanoTime() + "@example.org").orElseThrow(), "Somebody"));
        eras.begin("for a seal");
    }

    private HealthNote note() {
        return health.notes(Instant.now()).findFirst().orElseThrow();
    }

    private int verified() {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of());
    }

    private double gauge(String name) {
        return gauges.now().stream()
                .filter(gauge -> gauge.name().equals(name))
                .mapToDouble(Gauge::value)
                .findFirst()
                .orElse(-1);
    }

    @Test
    void theNewestSealIsStampedOnceADay() {
        var asked = OTHER.asked();
        schedule.work();
        schedule.work();

        var stamp = stamps.newest().orElseThrow();
        assertThat(OTHER.asked()).isEqualTo(asked + 1);
        assertThat(stamp.isGiven()).isTrue();
        assertThat(stamp.hash()).isEqualTo(seals.newest().orElseThrow().hash());
        assertThat(stamps.findings(hash -> hash.equals(stamp.hash()))).isEmpty();
        assertThat(verified()).isZero();
        assertThat(gauge("wandelwerk_time_stamp_failed")).isZero();
        assertThat(gauge("wandelwerk_newest_time_stamp_timestamp_seconds")).isPositive();
        assertThat(note()).isEqualTo(HealthNote.good("stamp.given", stamp.at()));
    }

    @Test
    void aHouseThatIsDownRefusesLiesOrRepeatsIsNotedAndAskedAgain() {
        schedule.work();
        execute("delete from witness.stamps");
        Acting.as(
                HouseActors.SYSTEM,
                () -> people.admit(
                        MailAddress.of("q" + System.nanoTime() + "@example.org").orElseThrow(), "Somebody else"));
        eras.begin("for another seal");
        for (var mood : List.of(
                StampingHouse.Mood.DOWN,
                StampingHouse.Mood.REFUSING,
                StampingHouse.Mood.REPEATING,
                StampingHouse.Mood.TALKING_NONSENSE)) {
            OTHER.mood = mood;
            schedule.work();
            var stamp = stamps.newest().orElseThrow();
            assertThat(stamp.isGiven()).as(mood.name()).isFalse();
            assertThat(stamp.failure()).as(mood.name()).isNotBlank();
            assertThat(gauge("wandelwerk_time_stamp_failed")).isEqualTo(1);
        }
        assertThat(verified()).isZero();
        var first = stamps.failing().orElseThrow();
        assertThat(first.at()).isBefore(stamps.newest().orElseThrow().at());
        assertThat(note()).isEqualTo(HealthNote.urgent("stamp.fails", first.at(), String.valueOf(first.failure())));
        OTHER.mood = StampingHouse.Mood.HONEST;
        schedule.work();
        assertThat(note().word()).isEqualTo("stamp.given");
        assertThat(stamps.newest().orElseThrow().isGiven()).isTrue();
    }

    @Test
    void thatNothingIsStampedForMoreThanADayIsSaidAndThatNobodyWasNamed() {
        assertThat(note()).isEqualTo(HealthNote.good("stamp.begins"));
        var sealed = seals.newest().orElseThrow().at();

        assertThat(health.notes(sealed.plus(Duration.ofHours(27))))
                .containsExactly(HealthNote.urgent("stamp.late", sealed));
        assertThat(health.work(sealed.plus(Duration.ofHours(27))))
                .containsExactly(HealthNote.urgent("stamp.late", sealed));
        assertThat(health.work(sealed)).isEmpty();
        assertThat(new StampHealth(stamps, new TimeStampAuthority(outgoing, " ")).notes(sealed))
                .containsExactly(HealthNote.advised("stamp.none"));
    }

    @Test
    void aChainMadeAnewIsFoundByItsStamps() {
        schedule.work();
        assertThat(stamps.findings(_ -> false))
                .singleElement()
                .asString()
                .contains("is not in the chain any more", "CN=Zeitstempel des Tests");
        execute("update witness.stamps set hash = ?", "0".repeat(64));
        assertThat(stamps.findings(_ -> true)).singleElement().asString().contains("is not what");
        assertThat(verified()).isEqualTo(1);
        execute("update witness.stamps set token = '\\x00'");
        assertThat(stamps.findings(_ -> true)).hasSize(1);
    }

    private void execute(String statement, Object... values) {
        transactions.executeWithoutResult(_ -> sql.execute(statement, values));
    }
}
