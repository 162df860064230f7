package org.wandelwerk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a server answered to connections that ask again at once.
 *
 * @param perSecond answers per second
 * @param p99 milliseconds in which 99 of 100 answers came
 * @param failed answers that were no success, and asks that came to none: no connection, broken off, or too late
 */
record WebLoad(double perSecond, double p99, long failed) {

    private static final int MANY = 64;

    /** As long as browsers wait without doubting; with nothing kept, 64 at once take some seconds. */
    private static final String TOO_LATE = "10s";

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /** Lets wrk ask over 64 connections for some seconds. */
    static WebLoad on(AskedPage page, int seconds) throws IOException, InterruptedException {
        return over(MANY, 0, page, seconds);
    }

    /** Each connection asks again after a pause in milliseconds. Before and after it is the page that is meant. */
    static WebLoad over(int connections, int pause, AskedPage page, int seconds)
            throws IOException, InterruptedException {
        page.require();
        var load = load(connections, pause, page, seconds);
        page.require();
        return load;
    }

    private static WebLoad load(int connections, int pause, AskedPage page, int seconds)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--latency"));
        words.addAll(List.of("--timeout", TOO_LATE));
        words.addAll(List.of("-H", "Accept-Encoding: gzip"));
        for (var header : page.headers()) {
            words.addAll(List.of("-H", header));
        }
        var script = Files.createTempFile("pause", ".lua");
        try {
            Files.writeString(script, "function delay() return %d end%n".formatted(pause));
            words.addAll(pause == 0 ? List.of(page.address()) : List.of("-s", script.toString(), page.address()));
            return run(words);
        } finally {
            Files.delete(script);
        }
    }

    private static WebLoad run(List<String> words) throws IOException, InterruptedException {
        var load = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (load.waitFor() != 0) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return read(said);
    }

    /** What wrk wrote at its end. */
    static WebLoad read(String said) {
        var rate = RATE.matcher(said);
        var slowest = SLOWEST.matcher(said);
        if (!rate.find() || !slowest.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        var failed = Stream.of(REFUSED, BROKEN)
                .flatMap(pattern -> pattern.matcher(said).results())
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .mapToLong(Long::parseLong)
                .sum();
        return new WebLoad(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(slowest.group(1)) * milliseconds(slowest.group(2)),
                failed);
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
    }
}
