package org.wandelwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Somebody with a password of their own who signs in until it is closed: the house hashes the password each time, then
 * asks for the code.
 *
 * @param done how often the house went on
 * @param refused how often it did not, with another answer
 */
record SignInLoad(ScheduledExecutorService people, AtomicLong done, AtomicLong refused) implements AutoCloseable {

    static final String MAIL = "operator@example.org";
    private static final String PASSWORD = "sieben Seen bei Senftenberg";
    private static final int ON = 303;

    /** Gives the operator of an empty house a password, by the link that the house prints. */
    static void prepare(RunningHouse house) throws IOException, InterruptedException {
        try (var operator = Caller.of(house)) {
            var link = house.command("invite-admin", MAIL)
                    .lines()
                    .filter(line -> line.contains("/einladung/"))
                    .map(line -> line.substring(line.indexOf("/einladung/")))
                    .findFirst()
                    .orElseThrow();
            operator.fill(link, link, Map.of());
            var status =
                    operator.fill("/schreibtisch/konto", "/schreibtisch/konto/passwort", Map.of("password", PASSWORD));
            if (status != ON) {
                throw new IllegalStateException("the password was refused with " + status);
            }
        }
    }

    static SignInLoad on(RunningHouse house, int perSecond) {
        var people = Executors.newScheduledThreadPool(perSecond);
        var load = new SignInLoad(people, new AtomicLong(), new AtomicLong());
        var pause = TimeUnit.SECONDS.toMicros(1) / perSecond;
        people.scheduleAtFixedRate(
                () -> Thread.ofVirtual().start(() -> load.come(house)), 0, pause, TimeUnit.MICROSECONDS);
        return load;
    }

    private void come(RunningHouse house) {
        try (var caller = Caller.of(house)) {
            var status = caller.fill("/anmelden", "/anmelden", Map.of("username", MAIL, "password", PASSWORD));
            (status == ON ? done : refused).incrementAndGet();
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
