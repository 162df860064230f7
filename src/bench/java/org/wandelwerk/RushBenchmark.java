package org.wandelwerk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * 500 promoters who hand in before a closing time, over HTTP: each types a last answer, opens the page and presses the
 * button, every third of them twice, every tenth with a line that breaks before the answer comes. Afterwards the
 * records say whether anyone was lost, doubled or late. A run that misses a bound of the product ends with a failure;
 * an answer that says neither "taken in" nor "was in already" ends it at once.
 */
final class RushBenchmark {

    private static final int PROMOTERS = Integer.getInteger("bench.rush.promoters", 500);
    /** Seconds before the closing time in which all of them come. */
    private static final int SECONDS = Integer.getInteger("bench.rush.seconds", 60);

    private static final int OF_ONE_NETWORK = 50;
    private static final int HANDS = 16;
    private static final long SEED = 20_260_731;

    private final List<HttpClient> networks = new ArrayList<>();

    private RushBenchmark() {}

    /** Takes the folder of the build. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0], "bench").toAbsolutePath();
        var home = Files.createTempDirectory(Files.createDirectories(folder), "rush-home");
        new RushBenchmark().run(folder, home);
    }

    private void run(Path folder, Path home) throws Exception {
        try (var house = RunningHouse.start(Path.of("bin", "wandelwerk").toAbsolutePath(), home)) {
            var promoters = begun(house);
            var closing = Instant.now().plusSeconds(SECONDS);
            var presses = rush(promoters);
            var figures = RushFigures.of(presses, RushRecords.in(home, promoters), closing, SECONDS);
            house.command("verify-history");
            System.out.println(figures.table());
            Files.writeString(
                    folder.resolve("rush.json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
            judge(figures.missed(PROMOTERS));
        } finally {
            networks.forEach(HttpClient::close);
        }
    }

    private static void judge(List<String> missed) {
        if (!missed.isEmpty()) {
            throw new IllegalStateException("missed: " + String.join(", ", missed));
        }
        System.out.println("all bounds kept");
    }

    /** So many networks that none of them is told that it asks too often. */
    private List<RushPromoter> begun(RunningHouse house) throws Exception {
        var works = new ArrayList<Callable<RushPromoter>>();
        for (var number = 0; number < PROMOTERS; number++) {
            var line = line(number / OF_ONE_NETWORK);
            var name = number;
            works.add(() -> RushPromoter.begins(line, house.address(""), name));
        }
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            return all(hands, works);
        }
    }

    private HttpClient line(int network) throws IOException {
        while (networks.size() <= network) {
            networks.add(HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName("127.0.1.%d".formatted(networks.size() + 1)))
                    .build());
        }
        return networks.get(network);
    }

    /** Most come late: the seconds before the closing time are the square root of an even spread. */
    private static List<RushPromoter.Press> rush(List<RushPromoter> promoters) throws Exception {
        var chance = new Random(SEED);
        var begin = System.nanoTime();
        var works = new ArrayList<Callable<List<RushPromoter.Press>>>();
        for (var promoter : promoters) {
            var after = (long) (Math.sqrt(chance.nextDouble()) * SECONDS * 1e9);
            works.add(() -> promoter.handsIn(begin + after));
        }
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            return all(all, works).stream().flatMap(List::stream).toList();
        }
    }

    private static <T> List<T> all(ExecutorService hands, List<Callable<T>> works)
            throws InterruptedException, ExecutionException {
        var done = new ArrayList<T>();
        for (var future : hands.invokeAll(works)) {
            done.add(future.get());
        }
        return done;
    }
}
