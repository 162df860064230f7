package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationName;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;

/** Pages of several kinds, each over tables of its own, while somebody else writes to each of them at the same time. */
@LausitzHouse
@TestPropertySource(properties = {"wandelwerk.page-cache.megabytes=8", "test.house=where many write"})
@Isolated
class KeptWhileManyWriteTest {

    private static final Duration OLDEST = Duration.ofSeconds(1);
    private static final int WRITES = 15;
    private static final int READS = 60;
    private static final Pattern STATE = Pattern.compile("Zustand (\\d+) im Test");
    private static final String MEETING = "imag-2021-09-29";
    private static final String ORGANISATION = "domowina-e-v";

    @LocalServerPort
    private int port;

    @Autowired
    private PageCache cache;

    @Autowired
    private Projects projects;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Committees committees;

    /** What one writer has committed, and the page that must show it. */
    private record Kept(String address, IntConsumer write, TreeMap<Long, Integer> written) {

        static Kept at(String address, IntConsumer write) {
            return new Kept(address, write, new TreeMap<>());
        }

        void writeUntil(AtomicBoolean isOver) {
            for (int number = 1; !isOver.get(); number++) {
                int next = number;
                Acting.as(HouseActors.SYSTEM, () -> {
                    write.accept(next);
                    return next;
                });
                synchronized (written) {
                    written.put(System.nanoTime(), number);
                }
                pause();
            }
        }

        int committed(long moment) {
            synchronized (written) {
                var last = written.floorEntry(moment);
                return last == null ? 0 : last.getValue();
            }
        }
    }

    private List<Kept> kept() {
        var project = "kept-while-many-write";
        var meeting = meetings.bySlug(MEETING);
        var organisation = organisations.bySlug(ORGANISATION);
        var workshop = committees.workshop(2);
        return List.of(
                Kept.at(
                        "/projekte/"
                                + PublicKey.ofProject(AProject.id(project).value())
                                        .value(),
                        number -> projects.takeOver(
                                AProject.withId(project).titled(words(number)).build())),
                Kept.at("/sitzungen/" + MEETING, number -> meetings.takeOver(titled(meeting, words(number)))),
                Kept.at(
                        "/akteure/" + ORGANISATION,
                        number -> organisations.takeOver(named(organisation, words(number)))),
                Kept.at("/werkstaetten/2", number -> committees.takeOver(aiming(workshop, words(number)))));
    }

    @Test
    void noPageOfAnyKindIsOlderThanASecond() throws InterruptedException {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
        var kept = kept();
        var isOver = new AtomicBoolean();
        var late = new ConcurrentLinkedQueue<String>();
        var writers = new ArrayList<Thread>();
        kept.forEach(page -> writers.add(Thread.ofPlatform().start(() -> page.writeUntil(isOver))));
        var readers = kept.stream()
                .map(page -> Thread.ofPlatform().start(() -> late.addAll(read(page))))
                .toList();
        for (var reader : readers) {
            reader.join();
        }
        isOver.set(true);
        for (var writer : writers) {
            writer.join();
        }

        assertThat(late).isEmpty();
        assertThat(kept).allSatisfy(page -> {
            var last = page.committed(System.nanoTime());
            assertThat(last).as(page.address()).isGreaterThanOrEqualTo(WRITES);
            Thread.sleep(OLDEST);
            assertThat(shown(page.address())).as(page.address()).isEqualTo(last);
        });
    }

    private List<String> read(Kept page) {
        var late = new ArrayList<String>();
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (int round = 0; round < READS || page.committed(System.nanoTime()) < WRITES; round++) {
            var asked = System.nanoTime();
            var shown = page.committed(asked) == 0 ? 0 : shown(page.address());
            var mustShow = page.committed(asked - OLDEST.toNanos());
            if (shown < mustShow || asked > end) {
                late.add("%s: %d instead of %d".formatted(page.address(), shown, mustShow));
                return late;
            }
        }
        return late;
    }

    private int shown(String address) {
        var state = STATE.matcher(new Site(port).get(address).body());
        return state.find() ? Integer.parseInt(state.group(1)) : 0;
    }

    private static String words(int number) {
        return "Zustand %d im Test".formatted(number);
    }

    private static Meeting titled(Meeting old, String title) {
        return new Meeting(
                old.id(),
                old.slug(),
                old.kind(),
                Text.german(title),
                old.bodies(),
                old.date(),
                old.place(),
                old.attendees(),
                old.outcome(),
                old.note(),
                old.sources(),
                old.origin());
    }

    private static Organisation named(Organisation old, String name) {
        return new Organisation(
                old.id(),
                old.slug(),
                old.kind(),
                List.of(new OrganisationName(name, null, Validity.current(), null)),
                old.otherNames(),
                old.municipality(),
                old.town(),
                old.note(),
                old.sources(),
                old.origin());
    }

    private static Committee aiming(Committee old, String goal) {
        return new Committee(
                old.id(),
                old.kind(),
                old.number(),
                old.slug(),
                old.names(),
                Text.german(goal),
                old.topics(),
                old.sources(),
                old.origin());
    }

    private static void pause() {
        try {
            Thread.sleep(60);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
