package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

@House
@Transactional
class CommitteesTest {

    private static final Actor AUTHOR = new Actor(new PersonId(new UUID(0, 7)), "Test");

    @Autowired
    private Committees committees;

    @Autowired
    private Topics topics;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private Change takeOver(ACommittee committee) {
        return Acting.as(AUTHOR, () -> committees.takeOver(committee.build()));
    }

    private TopicId topic(String name) {
        var origin = new Origin("test", name, LocalDate.of(2026, 1, 1));
        var topic = new Topic(new TopicId(origin.uuid("topic")), null, "test-" + name, Text.german(name), origin);
        Acting.as(AUTHOR, () -> topics.takeOver(topic));
        return topic.id();
    }

    private int changes() {
        return sql.fetchCount(DSL.table("history.changes"));
    }

    @Test
    void aWorkshopIsReadAsItWasTakenOver() {
        var workshop = ACommittee.workshop(102, "Test Innovation & Digitalisierung")
                .formerly("Test Innovation und Digitalisierung")
                .about(topic("neue-mobilitaet"))
                .about(topic("big-data"));
        assertThat(takeOver(workshop)).isEqualTo(Change.NEW);
        assertThat(committees.workshop(102)).isEqualTo(workshop.build());
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        var workshop = ACommittee.workshop(102, "Test Innovation").about(topic("big-data"));
        takeOver(workshop);
        var before = changes();
        assertThat(takeOver(workshop)).isEqualTo(Change.SAME);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void topicsCanChangePlaces() {
        var mobility = topic("neue-mobilitaet");
        var data = topic("big-data");
        takeOver(ACommittee.workshop(102, "Test Innovation").about(mobility).about(data));
        var turned = ACommittee.workshop(102, "Test Innovation").about(data).about(mobility);
        assertThat(takeOver(turned)).isEqualTo(Change.CHANGED);
        sql.execute("set constraints all immediate");
        assertThat(committees.workshop(102).topics()).containsExactly(data, mobility);
    }

    @Test
    void theSlugItHadBeforeLeadsOn() {
        takeOver(ACommittee.workshop(102, "Test Kunst"));
        takeOver(ACommittee.workshop(102, "Test Kultur").formerly("Test Kunst"));
        assertThat(committees.bySlug("test-kunst").slug()).isEqualTo("test-kultur");
    }

    @Test
    void aNumberIsGivenOnceForEachKind() {
        takeOver(ACommittee.workshop(102, "Test Innovation"));
        var twin = ACommittee.workshop(102, "Test Zwilling").build();
        var other = new Committee(
                new CommitteeId(new UUID(0, 5)),
                twin.kind(),
                twin.number(),
                twin.slug(),
                twin.names(),
                twin.goal(),
                twin.topics(),
                twin.sources(),
                twin.origin());
        assertThatThrownBy(() -> Acting.as(AUTHOR, () -> committees.takeOver(other)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSlugIsGivenOnce() {
        takeOver(ACommittee.workshop(102, "Test Innovation"));
        assertThatThrownBy(() -> takeOver(ACommittee.workshop(103, "Test Innovation")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsNoWorkshopHasItsAddressOnly() {
        var group = ACommittee.of(CommitteeKind.INTERMINISTERIAL, "Test Arbeitsgruppe");
        takeOver(group);
        assertThat(committees.bySlug("test-arbeitsgruppe")).isEqualTo(group.build());
        assertThat(committees.workshops()).noneMatch(entry -> entry.committee().equals(group.build()));
    }

    @Test
    void anUnknownCommitteeIsNotFound() {
        assertThatThrownBy(() -> committees.workshop(999)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committees.workshop(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committees.bySlug("gibt-es-nicht")).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        takeOver(ACommittee.workshop(102, "Test Innovation"));
        var hidden = ACommittee.workshop(102, "Test Innovation").build();
        sql.execute(
                "delete from committee.publications where subject_id = ?",
                hidden.id().value());
        assertThatThrownBy(() -> committees.workshop(102)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> committees.bySlug(hidden.slug())).isInstanceOf(NotFound.class);
        assertThat(committees.named(List.of(hidden.id()))).isEmpty();
        assertThat(committees.workshops()).noneMatch(entry -> entry.committee().equals(hidden));
    }

    @Test
    void allWorkshopsComeByTwoStatementsInTheOrderOfTheirNumbers() {
        takeOver(ACommittee.workshop(110, "Test Zehn"));
        takeOver(ACommittee.workshop(103, "Test Drei"));
        var sent = statements.during(() -> assertThat(committees.workshops().stream()
                        .map(entry -> entry.committee().number()))
                .containsSubsequence(103, 110));
        assertThat(sent).hasSize(2);
    }
}
