package org.wandelwerk.posted;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.wandelwerk.Site;

/** Sends many equal requests at once, and sees that they make one thing. */
record OneOfMany(DSLContext sql) {

    private static final int HUNDRED = 100;

    /** All get the same answer, and one row is there that was not before. */
    void makes(String table, Callable<Site.Answer> request) {
        var before = count(table);
        var answers = atOnce(request);

        assertThat(answers.stream().map(Site.Answer::status).collect(toSet()))
                .as(answers.getFirst().page().select("main").text())
                .hasSize(1)
                .allMatch(status -> status == 303 || status == 422);
        assertThat(answers.stream().map(answer -> answer.header("Location")).collect(toSet()))
                .hasSize(1);
        assertThat(count(table)).as(table).isEqualTo(before + 1);
    }

    /** One row is there that was not before; whoever waited too long was told to come again, and made nothing. */
    void makesThoughBusy(String table, Callable<Site.Answer> request) {
        var before = count(table);
        var statuses = atOnce(request).stream().map(Site.Answer::status).collect(toSet());

        assertThat(statuses).contains(303).isSubsetOf(303, 503);
        assertThat(count(table)).as(table).isEqualTo(before + 1);
    }

    /** What each of them was answered. */
    static List<Site.Answer> atOnce(Callable<Site.Answer> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(
                            IntStream.range(0, HUNDRED).mapToObj(_ -> request).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String table) {
        return sql.fetchCount(sql.selectOne().from(table));
    }
}
