package org.wandelwerk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of a house whose test sets it forward instead of waiting; it goes on by itself unless told not to. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;
    private final AtomicReference<@Nullable Instant> held;

    private MovableClock(Clock real, AtomicReference<Duration> ahead, AtomicReference<@Nullable Instant> held) {
        this.real = real;
        this.ahead = ahead;
        this.held = held;
    }

    /** Puts the clock into the house of a test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Hung {

        @Bean
        @Primary
        MovableClock movableClock() {
            return MovableClock.ofTheRegion();
        }
    }

    public static MovableClock ofTheRegion() {
        return new MovableClock(
                Clock.system(ZoneId.of("Europe/Berlin")),
                new AtomicReference<>(Duration.ZERO),
                new AtomicReference<>());
    }

    public void goForward(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    /** From now on no time passes but by {@link #goForward}, however slow the machine is. */
    public void hold() {
        held.set(real.instant());
    }

    public void letGo() {
        held.set(null);
    }

    @Override
    public Instant instant() {
        var still = held.get();
        return (still == null ? real.instant() : still).plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), ahead, held);
    }
}
