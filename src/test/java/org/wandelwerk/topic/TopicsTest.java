package org.wandelwerk.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;

@House
@Transactional
class TopicsTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");

    @Autowired
    private Topics topics;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Change takeOver(Topic topic) {
        return Acting.as(AUTHOR, () -> topics.takeOver(topic));
    }

    private static Topic topic(String slug, @Nullable Topic parent) {
        var origin = new Origin("test", slug, LocalDate.of(2026, 1, 1));
        return new Topic(
                new TopicId(origin.uuid("topic")),
                parent == null ? null : parent.id(),
                slug,
                new Text("Thema " + slug, null),
                origin);
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        var mobility = topic("test-mobilitaet", null);
        assertThat(takeOver(mobility)).isEqualTo(Change.NEW);
        var before = sql.fetchCount(DSL.table("history.changes"));
        assertThat(takeOver(mobility)).isEqualTo(Change.SAME);
        assertThat(sql.fetchCount(DSL.table("history.changes"))).isEqualTo(before);
    }

    @Test
    void aTopicCanMoveInTheTree() {
        var mobility = topic("test-mobilitaet", null);
        var driving = topic("test-autonomes-fahren", null);
        takeOver(mobility);
        takeOver(driving);
        assertThat(takeOver(topic("test-autonomes-fahren", mobility))).isEqualTo(Change.CHANGED);
        assertThat(topics.named(List.of(driving.id())).values())
                .containsExactly(topic("test-autonomes-fahren", mobility));
    }

    @Test
    void aTopicCannotStandBelowItself() {
        var mobility = topic("test-mobilitaet", null);
        var driving = topic("test-autonomes-fahren", mobility);
        takeOver(mobility);
        takeOver(driving);
        assertThatThrownBy(() -> takeOver(topic("test-mobilitaet", driving))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> takeOver(topic("test-mobilitaet", mobility))).isInstanceOf(Refused.class);
    }

    @Test
    void twoTopicsCannotHaveOneAddress() {
        takeOver(topic("test-mobilitaet", null));
        var origin = new Origin("test", "another", LocalDate.of(2026, 1, 1));
        var other =
                new Topic(new TopicId(origin.uuid("topic")), null, "test-mobilitaet", Text.german("Mobilität"), origin);
        assertThatThrownBy(() -> takeOver(other)).isInstanceOf(Refused.class);
    }

    @Test
    void aTopicThatIsNotPublishedIsNotNamed() {
        var mobility = topic("test-mobilitaet", null);
        takeOver(mobility);
        sql.execute(
                "delete from topic.publications where subject_id = ?",
                mobility.id().value());
        assertThat(topics.named(List.of(mobility.id()))).isEmpty();
    }

    @Test
    void manyTopicsAreNamedByOneStatement() {
        var mobility = topic("test-mobilitaet", null);
        var energy = topic("test-energie", null);
        takeOver(mobility);
        takeOver(energy);
        var sent = statements.during(() ->
                assertThat(topics.named(List.of(mobility.id(), energy.id()))).hasSize(2));
        assertThat(sent).hasSize(1);
    }
}
