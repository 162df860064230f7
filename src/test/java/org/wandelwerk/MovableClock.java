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

/** The clock of a house whose test sets it forward instead of waiting; it goes on by itself, too, unless it is held. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Reading> reading;

    private MovableClock(Clock real, AtomicReference<Reading> reading) {
        this.real = real;
        this.reading = reading;
    }

    /** How far it is ahead, and of which time as long as it is held. */
    private record Reading(Duration ahead, @Nullable Instant held) {}

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
                Clock.system(ZoneId.of("Europe/Berlin")), new AtomicReference<>(new Reading(Duration.ZERO, null)));
    }

    public void goForward(Duration time) {
        reading.updateAndGet(now -> new Reading(now.ahead().plus(time), now.held()));
    }

    /** From now on no time passes, until it goes on. */
    public void hold() {
        reading.updateAndGet(now -> new Reading(now.ahead(), real.instant()));
    }

    public void goOn() {
        reading.updateAndGet(now -> new Reading(now.ahead(), null));
    }

    @Override
    public Instant instant() {
        var now = reading.get();
        return (now.held() == null ? real.instant() : now.held()).plus(now.ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), reading);
    }
}
