package org.wandelwerk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Public pages under load, beside nginx with the same packed bytes in the same rounds: kept ones, and ones that are
 * made at each request because the reader is signed in.
 */
final class PageBenchmark {

    private static final int ROUNDS = 3;
    private static final int SECONDS = 6;
    private static final int WARM_UP = 20;
    private static final int SIGN_INS_A_SECOND = 10;
    private static final int DESKS = 16;
    private static final int PAUSE = 22;
    private static final int MANY = 64;
    private static final int LONG_PAUSE = 45;
    private static final int NEWS = 10_000;
    private static final String STATIC = "nginx, same bytes";
    private static final String KEPT = "kept, workshop 2";
    private static final String BESIDE = "kept, beside sign-ins";
    private static final String DESK = "desk, of 10,000 (16)";
    private static final String DESK_WITH_PAUSES = "desk, with pauses (16)";
    private static final String DRAWN = "drawn";
    private static final String READ = "read and drawn";
    private static final String WITH_PAUSES = ", with pauses, ";

    private final Map<String, List<WebLoad>> loads = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, Long> statements = new LinkedHashMap<>();
    private long done;
    private long refused;

    private PageBenchmark() {}

    /** Takes the folder of the build. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (isMissing("wrk") || isMissing("nginx")) {
            System.out.println(
                    "The pages are not measured: wrk and nginx are needed (apt-get install wrk nginx-light)");
            return;
        }
        var folder = Path.of(arguments[0], "bench").toAbsolutePath();
        var home = Files.createTempDirectory(Files.createDirectories(folder), "page-home");
        new PageBenchmark().run(folder, home);
    }

    private void run(Path folder, Path home) throws IOException, InterruptedException {
        try (var house = RunningHouse.start(Path.of("bin", "wandelwerk").toAbsolutePath(), home)) {
            var project = house.link("/werkstaetten/2", "/projekte/P-");
            var bytes = house.packed("/werkstaetten/2");
            try (var nginx = StaticServer.start(Files.createDirectories(folder.resolve("nginx")), bytes)) {
                SignInLoad.prepare(house);
                ManyNews.write(folder.resolve("many.json"), NEWS).takeIn(house);
                var signedIn = house.signIn("office@demo.example");
                warmUp(house, project, signedIn);
                for (var round = 0; round < ROUNDS; round++) {
                    measure(STATIC, nginx.address());
                    measure(KEPT, house.address("/werkstaetten/2"));
                    anew("workshop 2", house.address("/werkstaetten/2"), signedIn);
                    anew("a project", house.address(project), signedIn);
                    anew("start", house.address("/"), signedIn);
                    desk(house.address("/schreibtisch/bearbeiten/meldungen"), signedIn);
                    besideSignIns(house);
                }
                var megabytes = house.megabytes();
                withoutKeeping(home);
                report(folder, bytes.length, megabytes);
            }
        }
    }

    private void besideSignIns(RunningHouse house) throws IOException, InterruptedException {
        try (var load = SignInLoad.on(house, SIGN_INS_A_SECOND)) {
            measure(BESIDE, house.address("/werkstaetten/2"));
            done += load.done().get();
            refused += load.refused().get();
        }
    }

    /**
     * A house that keeps what pages show and draws every answer whole, as for a reader of whom nothing is kept; and one
     * that keeps nothing at all, so that every answer is read from the database, too.
     */
    private void withoutKeeping(Path home) throws IOException, InterruptedException {
        var other = Files.createTempDirectory(home.getParent(), "drawn-home");
        whole(other, Map.of("WANDELWERK_PAGE_CACHE_BODIES", "false"), DRAWN);
        whole(other, Map.of("WANDELWERK_PAGE_CACHE_MEGABYTES", "0"), READ);
        statements.putAll(PageStatements.of(other, pages));
    }

    private void whole(Path home, Map<String, String> settings, String how) throws IOException, InterruptedException {
        try (var house = RunningHouse.start(Path.of("bin", "wandelwerk").toAbsolutePath(), home, settings)) {
            pages.put("workshop 2", "/werkstaetten/2");
            pages.put("a project", house.link("/werkstaetten/2", "/projekte/P-"));
            pages.put("start", "/");
            pages.put("projects", "/projekte");
            var project = house.address(pages.getOrDefault("a project", "/"));
            for (var address : List.of(house.address("/werkstaetten/2"), project, house.address("/"))) {
                WebLoad.on(address, WARM_UP);
            }
            for (var round = 0; round < ROUNDS; round++) {
                whole(how, "workshop 2", house.address("/werkstaetten/2"));
                whole(how, "a project", project);
                whole(how, "start", house.address("/"));
            }
        }
    }

    private void whole(String how, String page, String address) throws IOException, InterruptedException {
        measure(how + ", " + page, address);
        note(how + WITH_PAUSES + page, WebLoad.over(MANY, LONG_PAUSE, address, SECONDS));
    }

    /** As many as the house can, and then more than a thousand a second, so that the waiting is that of the house. */
    private void anew(String page, String address, String signedIn) throws IOException, InterruptedException {
        measure("made anew, " + page, address, signedIn);
        note(page + ", with pauses", WebLoad.over(MANY, LONG_PAUSE, address, SECONDS, signedIn));
    }

    /**
     * An agency has fewer people than the public: 16 who ask for 30 of 10,000, first again at once, then each after a
     * pause in milliseconds, so that some 500 a second are asked for and the waiting is that of the house.
     */
    private void desk(String address, String signedIn) throws IOException, InterruptedException {
        note(DESK, WebLoad.over(DESKS, 0, address, SECONDS, signedIn));
        note(DESK_WITH_PAUSES, WebLoad.over(DESKS, PAUSE, address, SECONDS, signedIn));
    }

    private static void warmUp(RunningHouse house, String project, String signedIn)
            throws IOException, InterruptedException {
        WebLoad.on(house.address("/werkstaetten/2"), WARM_UP, signedIn);
        WebLoad.on(house.address(project), WARM_UP / 2, signedIn);
        WebLoad.on(house.address("/"), WARM_UP / 2, signedIn);
        WebLoad.on(house.address("/werkstaetten/2"), WARM_UP / 2);
        WebLoad.on(house.address("/schreibtisch/bearbeiten/meldungen"), 3 * WARM_UP, signedIn);
    }

    private void measure(String what, String address, String... headers) throws IOException, InterruptedException {
        note(what, WebLoad.on(address, SECONDS, headers));
    }

    private void note(String what, WebLoad load) {
        loads.computeIfAbsent(what, _ -> new ArrayList<>()).add(load);
    }

    private void report(Path folder, int bytes, long megabytes) throws IOException {
        var best = median(STATIC).perSecond();
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("%nPages, 64 connections, %d bytes packed, median of %d rounds%n", bytes, ROUNDS);
        System.out.printf("%n| %-24s | %9s | %8s | %8s | %6s |%n", "page", "a second", "p99 ms", "of nginx", "failed");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        loads.keySet().forEach(what -> {
            var median = median(what);
            System.out.printf(
                    "| %-24s | %9.0f | %8.1f | %8.2f | %6d |%n",
                    what, median.perSecond(), median.p99(), median.perSecond() / best, median.failed());
        });
        System.out.printf(
                "%nmemory of the application: %d MB (load of the machine %.1f); %d password sign-ins, %d refused%n%n",
                megabytes, load, done, refused);
        System.out.printf("statements of a page of which nothing is kept: %s%n%n", statements);
        var content = new TreeMap<String, Object>(
                Map.of("loads", loads, "megabytes", megabytes, "bytes", bytes, "statements", statements));
        Files.writeString(
                folder.resolve("pages.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
        judge(megabytes);
    }

    /** The bounds of the product; a run that misses one ends with a failure. */
    private void judge(long megabytes) {
        var missed = new ArrayList<String>();
        bound(
                missed,
                "kept pages at half of nginx",
                median(KEPT).perSecond() >= median(STATIC).perSecond() / 2);
        for (var what : loads.keySet()) {
            if (what.startsWith(DRAWN + WITH_PAUSES)) {
                bound(missed, what + " 1,000 a second", median(what).perSecond() >= 1000);
                bound(missed, what + " within 50 ms", median(what).p99() < 50);
            }
        }
        bound(missed, "desk 500 a second", median(DESK).perSecond() >= 500);
        bound(missed, "desk within 50 ms", median(DESK_WITH_PAUSES).p99() < 50);
        bound(missed, "sign-ins", done >= 0.8 * ROUNDS * SECONDS * SIGN_INS_A_SECOND && refused == 0);
        bound(missed, "at most 20 statements", statements.values().stream().allMatch(count -> count <= 20));
        bound(missed, "memory under 512 MB", megabytes < 512);
        bound(
                missed,
                "no answer failed",
                loads.keySet().stream().allMatch(what -> median(what).failed() == 0));
        if (!missed.isEmpty()) {
            throw new IllegalStateException("missed: " + String.join(", ", missed));
        }
        System.out.println("all bounds kept");
    }

    private static void bound(List<String> missed, String what, boolean isKept) {
        if (!isKept) {
            missed.add(what);
        }
    }

    private WebLoad median(String what) {
        return loads.getOrDefault(what, List.of()).stream()
                .sorted(Comparator.comparingDouble(WebLoad::perSecond))
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMissing(String program) {
        return List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin").stream()
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
