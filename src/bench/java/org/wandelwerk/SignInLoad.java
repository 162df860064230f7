package org.wandelwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** People of the demonstration who sign in until it is closed; their password costs no hashing. */
record SignInLoad(ScheduledExecutorService people) implements AutoCloseable {

    static SignInLoad on(RunningHouse house, int perSecond) {
        var people = Executors.newScheduledThreadPool(perSecond);
        var pause = TimeUnit.SECONDS.toMicros(1) / perSecond;
        people.scheduleAtFixedRate(() -> Thread.ofVirtual().start(() -> come(house)), 0, pause, TimeUnit.MICROSECONDS);
        return new SignInLoad(people);
    }

    private static void come(RunningHouse house) {
        try {
            house.signIn("member2@demo.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
