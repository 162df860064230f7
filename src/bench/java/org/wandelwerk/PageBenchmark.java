package org.wandelwerk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final int MOST_MEGABYTES = 512;
    private static final int MOST_STATEMENTS = 20;
    private static final int MANY = 64;
    private static final int DESKS = 16;

    /** In milliseconds: 64 who pause so long, and wait for no more than 19, ask a thousand times a second and more. */
    private static final int LONG_PAUSE = 45;

    /** In milliseconds: 16 who pause so long, and wait for no more than 17, ask five hundred times a second or more. */
    private static final int PAUSE = 15;

    private static final int RECORDS = 10_000;
    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen";
    private static final String MEETINGS = "/schreibtisch/bearbeiten/sitzungen";
    private static final String BESIDE = "kept, beside sign-ins";
    private static final String DESK = "desk, ";
    private static final String ANEW = "made anew, ";
    private static final String DRAWN = "drawn, ";
    private static final String READ = "read and drawn, ";
    private static final String WITH_PAUSES = ", with pauses";
    private static final String LEGEND = """

        nginx: sends the same packed bytes as the kept page of that name; others are compared with workshop 2
        kept: the packed answer is kept whole, as for readers who are not signed in
        made anew: for a reader who is signed in; the frame is drawn and packed each time, the packed body is kept
        drawn: what pages show is kept in memory, but no body; the whole answer is drawn and packed each time
        read and drawn: nothing is kept; each answer is read from the database, drawn and packed
        desk: 16 connections of one who is signed in, 10,000 news or meetings; the office of all, or of one body
        with pauses: so many ask that the bound is passed in the same load whose waiting is judged
        beside sign-ins: ten people a second send their password, which is hashed; the code behind it is not sent
        memory: the most that the application held for a moment; PostgreSQL beside it is not in it
        failed: of all rounds, broken and late connections too
        """;

    private final Map<String, List<WebLoad>> loads = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, Long> statements = new LinkedHashMap<>();
    private long megabytes;
    private long done;
    private long refused;

    private PageBenchmark() {}

    /** Takes the folder of the build. Who asks for these figures is not to take their absence for good ones. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (isMissing("wrk") || isMissing("nginx")) {
            throw new IllegalStateException("wrk and nginx are needed (apt-get install wrk nginx-light)");
        }
        var folder = Path.of(arguments[0], "bench").toAbsolutePath();
        var home = Files.createTempDirectory(Files.createDirectories(folder), "page-home");
        new PageBenchmark().run(folder, home);
    }

    private void run(Path folder, Path home) throws IOException, InterruptedException {
        try (var house = RunningHouse.start(Path.of("bin", "wandelwerk").toAbsolutePath(), home)) {
            SignInLoad.prepare(house);
            ManyRecords.write(folder.resolve("many.json"), RECORDS).takeIn(house);
            house.giveOffice("office@demo.example", "member5@demo.example", "w5");
            try (var kept = KeptPages.of(house, Files.createDirectories(folder.resolve("nginx")))) {
                rounds(house, kept);
                megabytes = house.mostMegabytes();
                withoutKeeping(home);
                report(folder, kept);
            }
        }
    }

    private void rounds(RunningHouse house, KeptPages kept) throws IOException, InterruptedException {
        var office = house.signIn("office@demo.example");
        var anew = anew(house, office);
        var desks = desks(house, office, house.signIn("member5@demo.example"));
        kept.warmUp(WARM_UP);
        for (var page : anew.values()) {
            WebLoad.on(page, WARM_UP);
        }
        for (var page : desks.values()) {
            WebLoad.over(DESKS, 0, page, WARM_UP);
        }
        for (var round = 0; round < ROUNDS; round++) {
            kept.measure(SECONDS, this::note);
            for (var page : anew.entrySet()) {
                both(ANEW + page.getKey(), MANY, LONG_PAUSE, page.getValue());
            }
            for (var page : desks.entrySet()) {
                both(DESK + page.getKey(), DESKS, PAUSE, page.getValue());
            }
            besideSignIns(house, kept.first());
        }
    }

    private static Map<String, AskedPage> anew(RunningHouse house, String signedIn)
            throws IOException, InterruptedException {
        var asked = new LinkedHashMap<String, AskedPage>();
        for (var page : house.samplePages().entrySet()) {
            asked.put(page.getKey(), AskedPage.at(house.address(page.getValue()), signedIn));
        }
        return asked;
    }

    private static Map<String, AskedPage> desks(RunningHouse house, String office, String ofOneBody)
            throws IOException, InterruptedException {
        var asked = new LinkedHashMap<String, AskedPage>();
        asked.put("news", AskedPage.at(house.address(NEWS), office));
        asked.put("meetings", AskedPage.at(house.address(MEETINGS), office));
        asked.put("meetings of one body", AskedPage.at(house.address(MEETINGS), ofOneBody));
        return asked;
    }

    private void besideSignIns(RunningHouse house, AskedPage kept) throws IOException, InterruptedException {
        try (var load = SignInLoad.on(house, SIGN_INS_A_SECOND)) {
            note(BESIDE, WebLoad.on(kept, SECONDS));
            refused += load.refused().get();
        }
        try (var load = SignInLoad.on(house, SIGN_INS_A_SECOND)) {
            note(BESIDE + WITH_PAUSES, WebLoad.over(MANY, LONG_PAUSE, kept, SECONDS));
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
            var asked = new LinkedHashMap<String, AskedPage>();
            pages.clear();
            pages.putAll(house.samplePages());
            for (var page : pages.entrySet()) {
                asked.put(page.getKey(), AskedPage.at(house.address(page.getValue())));
            }
            pages.put("projects", "/projekte");
            for (var page : asked.values()) {
                WebLoad.on(page, WARM_UP);
            }
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : asked.entrySet()) {
                    both(how + page.getKey(), MANY, LONG_PAUSE, page.getValue());
                }
            }
        }
    }

    /** As many as the house can; and then with pauses, so that the waiting is that of the house and not of a queue. */
    private void both(String what, int connections, int pause, AskedPage page)
            throws IOException, InterruptedException {
        note(what, WebLoad.over(connections, 0, page, SECONDS));
        note(what + WITH_PAUSES, WebLoad.over(connections, pause, page, SECONDS));
    }

    private void note(String what, WebLoad load) {
        loads.computeIfAbsent(what, _ -> new ArrayList<>()).add(load);
    }

    private void report(Path folder, KeptPages kept) throws IOException {
        var bounds = new PageBounds(loads);
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf("%nPages, 64 connections, bytes packed %s, median of %d rounds%n", kept.bytes(), ROUNDS);
        System.out.printf("%n| %-40s | %9s | %8s | %8s | %6s |%n", "page", "a second", "p99 ms", "of nginx", "failed");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        loads.keySet().forEach(what -> {
            var median = bounds.median(what);
            System.out.printf(
                    "| %-40s | %9.0f | %8.1f | %8.2f | %6d |%n",
                    what,
                    median.perSecond(),
                    median.p99(),
                    median.perSecond() / KeptPages.rateOfNginx(bounds, what),
                    bounds.failed(what));
        });
        System.out.println(LEGEND);
        System.out.printf(
                "memory of the application: %d MB (load of the machine %.1f); %d password sign-ins, %d refused%n%n",
                megabytes, load, done, refused);
        System.out.printf("statements of a page of which nothing is kept: %s%n%n", statements);
        var content = new TreeMap<String, Object>(
                Map.of("loads", loads, "megabytes", megabytes, "bytes", kept.bytes(), "statements", statements));
        Files.writeString(
                folder.resolve("pages.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n");
        kept.judge(bounds);
        judge(bounds);
    }

    private void judge(PageBounds bounds) {
        bounds.share(BESIDE, KeptPages.kept(KeptPages.FIRST));
        for (var what : loads.keySet()) {
            if (what.endsWith(WITH_PAUSES)) {
                if (what.startsWith(DESK)) {
                    bounds.ofADesk(what);
                } else if (!what.startsWith(READ)) {
                    bounds.ofThePublic(what);
                }
            }
        }
        bounds.hold("sign-ins", done >= ROUNDS * SECONDS * SIGN_INS_A_SECOND && refused == 0);
        bounds.hold("at most 20 statements", statements.values().stream().allMatch(count -> count <= MOST_STATEMENTS));
        bounds.hold("memory under 512 MB", megabytes < MOST_MEGABYTES);
        bounds.judge();
    }

    private static boolean isMissing(String program) {
        return List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin").stream()
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
