package org.wandelwerk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of a house whose test sets it forward instead of waiting; it goes on by itself, too. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    private MovableClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
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
        return new MovableClock(Clock.system(ZoneId.of("Europe/Berlin")), new AtomicReference<>(Duration.ZERO));
    }

    public void goForward(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), ahead);
    }
}
