package org.wandelwerk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.jooq.DSLContext;

/** Sends a hundred equal requests at once, and sees that they make one thing. */
record OneOfMany(DSLContext sql) {

    /** All get the same answer, and one row is there that was not before. */
    void makes(String table, Callable<Site.Answer> request) {
        var before = count(table);
        var answers = AtOnce.all(request);

        assertThat(answers.stream().map(Site.Answer::status).collect(toSet()))
                .as(answers.getFirst().page().select("main").text())
                .hasSize(1)
                .allMatch(status -> status == 303 || status == 422);
        assertThat(answers.stream().map(answer -> answer.header("Location")).collect(toSet()))
                .hasSize(1);
        assertThat(count(table)).as(table).isEqualTo(before + 1);
    }

    long count(String table) {
        return sql.fetchCount(sql.selectOne().from(table));
    }
}
