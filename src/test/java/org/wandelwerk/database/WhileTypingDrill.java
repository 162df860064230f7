package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Wandelwerk;
import org.wandelwerk.profile.Clerk;

/** Everything is killed while people type: what a page called saved stands there after the next start. */
@Order(4)
class WhileTypingDrill {

    private static final int CLERKS = 4;
    private static final int ANSWERS_BEFORE_THE_END = 40;
    private static final List<String> SLOTS = List.of("title", "summary", "contact");

    @Test
    void onlyWhatWasNotShownAsSavedIsLost() throws Exception {
        var home = Rounds.house("typing-killed");
        var port = freePort();
        var typing = new ArrayList<Typing>();
        try (var line = HttpClient.newHttpClient()) {
            var house = serve(home, port);
            awaitPage(line, port, house);
            for (var number = 0; number < CLERKS; number++) {
                typing.add(new Typing(Clerk.begins(line, "http://127.0.0.1:" + port)));
            }
            var threads = typing.stream().map(Thread.ofVirtual()::start).toList();
            for (var each : typing) {
                each.answered.await();
            }
            house.destroyForcibly().waitFor();
            Rounds.killServer(home);
            for (var thread : threads) {
                thread.join();
            }

            var again = serve(home, port);
            awaitPage(line, port, again);
            for (var each : typing) {
                each.isStillThere();
            }
            again.destroy();
            again.waitFor();
        }
    }

    /** Types numbers into one field after the other, until nobody answers. */
    private static final class Typing implements Runnable {

        private final Clerk clerk;
        private final Map<String, Integer> saved = new ConcurrentHashMap<>();
        private final Map<String, Integer> sent = new ConcurrentHashMap<>();
        private final CountDownLatch answered = new CountDownLatch(ANSWERS_BEFORE_THE_END);

        Typing(Clerk clerk) {
            this.clerk = clerk;
        }

        @Override
        public void run() {
            try {
                for (var number = 1; ; number++) {
                    type(SLOTS.get(number % SLOTS.size()), number);
                }
            } catch (IOException _) {
                assertThat(answered.getCount()).isZero();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void type(String slot, int number) throws IOException, InterruptedException {
            sent.put(slot, number);
            if (clerk.types(slot, String.valueOf(number))) {
                saved.put(slot, number);
                answered.countDown();
            }
        }

        void isStillThere() throws IOException, InterruptedException {
            assertThat(saved.keySet()).containsExactlyInAnyOrderElementsOf(SLOTS);
            for (var slot : SLOTS) {
                assertThat(Integer.valueOf(clerk.reads("idee", slot)))
                        .as(slot)
                        .isBetween(saved.get(slot), sent.get(slot));
            }
        }
    }

    private static Process serve(Path home, int port) throws IOException {
        var command = List.of(
                ChildJvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ChildJvm.CLASS_PATH,
                Wandelwerk.class.getName());
        var house = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("house.log").toFile());
        house.environment()
                .putAll(Map.of(
                        "WANDELWERK_HOME",
                        home.toString(),
                        "WANDELWERK_REGION",
                        "none",
                        "SERVER_PORT",
                        String.valueOf(port),
                        "MANAGEMENT_SERVER_PORT",
                        "-1"));
        return house.start();
    }

    private static void awaitPage(HttpClient line, int port, Process house) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/ideen/neu".formatted(port)));
        while (!isAnswered(line, request.build())) {
            assertThat(house.isAlive())
                    .as("the house, whose log lies in its home")
                    .isTrue();
            Thread.sleep(100);
        }
    }

    private static boolean isAnswered(HttpClient line, HttpRequest request) throws InterruptedException {
        try {
            return line.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
