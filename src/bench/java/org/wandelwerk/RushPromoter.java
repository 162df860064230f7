package org.wandelwerk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.wandelwerk.profile.Clerk;

/**
 * One of those who hand in at the last moment.
 *
 * @param number by which it is decided who presses twice, and whose line breaks
 */
record RushPromoter(Clerk clerk, int number) {

    private static final Map<String, String> IDEA = Map.of(
            "title", "Ladesäulen am Dorfladen",
            "summary", "Ein Laden, davor laden Autos.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");
    private static final int TWICE = 3;
    private static final int BROKEN = 10;
    private static final Duration BREAKS_AFTER = Duration.ofMillis(2);
    private static final int ON = 303;
    /** What is in already is not taken twice, and the page says so. */
    private static final int ALREADY_IN = 409;

    /**
     * One press of the button.
     *
     * @param at when it was pressed
     * @param milliseconds until the answer was there; negative when the line broke before
     */
    record Press(String key, Instant at, double milliseconds, int status) {}

    static RushPromoter begins(HttpClient line, String house, int number) throws IOException, InterruptedException {
        var clerk = Clerk.begins(line, house);
        for (var answer : IDEA.entrySet()) {
            if (!clerk.types(answer.getKey(), answer.getValue())) {
                throw new IllegalStateException(answer.getKey() + " was not saved");
            }
        }
        return new RushPromoter(clerk, number);
    }

    /** What it types last, and nobody else. */
    String summary() {
        return "Ein Laden, davor laden Autos und Räder: " + number;
    }

    /** Comes at this reading of the clock of the machine, in nanoseconds, and does not leave before it is in. */
    List<Press> handsIn(long nanos) throws IOException, InterruptedException, ExecutionException {
        Thread.sleep(Duration.ofNanos(Math.max(0, nanos - System.nanoTime())));
        if (!clerk.types("summary", summary())) {
            throw new IllegalStateException(clerk.key() + " was not told that its last answer is saved");
        }
        var form = clerk.isAboutToHandIn();
        if (number % BROKEN == 0) {
            return overABrokenLine(form);
        }
        return number % TWICE == 0 ? twice(form) : List.of(press(form));
    }

    private List<Press> twice(Map<String, String> form) throws InterruptedException, ExecutionException {
        try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = new ArrayList<Press>();
            Callable<Press> press = () -> press(form);
            for (var pressed : fingers.invokeAll(List.of(press, press))) {
                presses.add(pressed.get());
            }
            return presses;
        }
    }

    /** Whoever saw no answer looks at the page again, and presses again where there is still a button. */
    private List<Press> overABrokenLine(Map<String, String> form) throws IOException, InterruptedException {
        var at = Instant.now();
        try {
            return List.of(new Press(clerk.key(), at, 0, clerk.handsIn(form, BREAKS_AFTER)));
        } catch (HttpTimeoutException _) {
            var broken = new Press(clerk.key(), at, -1, 0);
            var again = clerk.isAboutToHandIn();
            return again.isEmpty() ? List.of(broken) : List.of(broken, press(again));
        }
    }

    private Press press(Map<String, String> form) throws IOException, InterruptedException {
        var at = Instant.now();
        var begin = System.nanoTime();
        var status = clerk.handsIn(form);
        if (status != ON && status != ALREADY_IN) {
            throw new IllegalStateException("%s was answered with %d".formatted(clerk.key(), status));
        }
        return new Press(clerk.key(), at, (System.nanoTime() - begin) / 1e6, status);
    }
}
