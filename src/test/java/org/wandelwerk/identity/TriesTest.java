package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;

/** Tries that end at once, and tries of different kinds. */
@House
@Import(SomePeople.class)
class TriesTest {

    /** As many as one account may try from everywhere. */
    private static final int FREE = 20;

    @Autowired
    private Tries tries;

    private static String anyone() {
        return UUID.randomUUID().toString();
    }

    @Test
    void allWhoSucceedAtOnceWithOneAccountComeIn() throws Exception {
        var account = anyone();
        var begun = IntStream.range(0, FREE)
                .mapToObj(_ ->
                        tries.begin(TriedDoor.of("password", account, anyone())).orElseThrow())
                .toList();
        var start = new CyclicBarrier(FREE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(begun.stream()
                    .map(noted -> (Callable<NotedTry>) () -> {
                        start.await();
                        tries.succeeded(noted);
                        return noted;
                    })
                    .toList());
            assertThat(all).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
        assertThat(tries.begin(TriedDoor.of("password", account, anyone()))).isPresent();
    }

    @Test
    void whoAskedTooOftenForALinkMayStillSignInFromTheSameAddress() {
        var address = anyone();
        for (int i = 0; i < 50; i++) {
            assertThat(tries.begin(TriedDoor.of("recovery", anyone(), address))).isPresent();
        }

        assertThat(tries.begin(TriedDoor.of("recovery", anyone(), address))).isEmpty();
        assertThat(tries.begin(TriedDoor.of("password", anyone(), address))).isPresent();
    }
}
