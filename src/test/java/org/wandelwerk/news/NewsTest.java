package org.wandelwerk.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.Projects;

@House
@Transactional
class NewsTest {

    private static final List<ProjectId> NO_PROJECTS = List.of();
    private static final List<MeetingId> NO_MEETINGS = List.of();

    @Autowired
    private News news;

    @Autowired
    private Projects projects;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private final ProjectId one = AProject.id("p1");
    private final ProjectId two = AProject.id("p2");
    private final MeetingId meeting =
            AMeeting.of("s1", MeetingKind.JOINT).build().id();

    @BeforeEach
    void takeOver() {
        Acting.as(HouseActors.IMPORT, () -> {
            projects.takeOver(AProject.withId("p1").build());
            projects.takeOver(AProject.withId("p2").build());
            return meetings.takeOver(AMeeting.of("s1", MeetingKind.JOINT).build());
        });
    }

    private Change takeOver(NewsItem item) {
        return Acting.as(HouseActors.IMPORT, () -> news.takeOver(item));
    }

    private static NewsItem item(String id, @Nullable String date, List<ProjectId> projects, List<MeetingId> meetings) {
        var origin = new Origin("test", id, LocalDate.of(2026, 1, 1));
        return new NewsItem(
                new NewsItemId(origin.uuid("news")),
                "nachricht",
                date == null ? null : PartialDate.parse(date),
                Text.german("Nachricht " + id),
                new Text("In einem Satz.", "In one sentence."),
                new Source("https://example.org/nachricht"),
                projects,
                meetings,
                origin);
    }

    private static String ids(List<NewsItem> items) {
        return String.join(" ", items.stream().map(item -> item.origin().id()).toList());
    }

    @Test
    void anItemIsReadAsItWasTakenOver() {
        var item = item("n1", "2024-11-22", List.of(two, one), List.of(meeting));
        assertThat(takeOver(item)).isEqualTo(Change.NEW);
        assertThat(news.bySlug("nachricht")).isEqualTo(item);
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        takeOver(item("n1", null, List.of(one), List.of(meeting)));
        takeOver(item("n2", null, NO_PROJECTS, NO_MEETINGS));
        var before = sql.fetchCount(DSL.table("history.changes"));
        assertThat(takeOver(item("n1", null, List.of(one), List.of(meeting)))).isEqualTo(Change.SAME);
        assertThat(takeOver(item("n2", null, NO_PROJECTS, NO_MEETINGS))).isEqualTo(Change.SAME);
        assertThat(sql.fetchCount(DSL.table("history.changes"))).isEqualTo(before);
    }

    @Test
    void anItemCanTellOfOthersLater() {
        takeOver(item("n1", "2024", List.of(one, two), List.of(meeting)));
        var corrected = item("n1", "2024", List.of(two), NO_MEETINGS);
        assertThat(takeOver(corrected)).isEqualTo(Change.CHANGED);
        sql.execute("set constraints all immediate");
        assertThat(news.bySlug("nachricht")).isEqualTo(corrected);
    }

    @Test
    void twoItemsNeverHaveTheSameAddress() {
        takeOver(item("n1", null, NO_PROJECTS, NO_MEETINGS));
        takeOver(item("n2", null, NO_PROJECTS, NO_MEETINGS));
        assertThat(news.bySlug("nachricht-2").origin().id()).isEqualTo("n2");
    }

    @Test
    void theNewestComesFirstAndTheUndatedLast() {
        takeOver(item("undated", null, NO_PROJECTS, NO_MEETINGS));
        takeOver(item("old", "2020-08-25", NO_PROJECTS, NO_MEETINGS));
        takeOver(item("new", "2024-11-22", NO_PROJECTS, NO_MEETINGS));
        assertThat(ids(news.newest(10))).isEqualTo("new old undated");
        assertThat(ids(news.newest(1))).isEqualTo("new");
    }

    @Test
    void whatTellsOfAProjectOrAMeetingIsFoundOnce() {
        takeOver(item("both", "2024", List.of(one, two), List.of(meeting)));
        takeOver(item("project", "2023", List.of(two), NO_MEETINGS));
        takeOver(item("meeting", "2022", NO_PROJECTS, List.of(meeting)));
        takeOver(item("nothing", "2021", NO_PROJECTS, NO_MEETINGS));
        assertThat(ids(news.about(List.of(one, two), List.of(meeting), 10))).isEqualTo("both project meeting");
        assertThat(ids(news.about(List.of(one), NO_MEETINGS, 10))).isEqualTo("both");
        assertThat(ids(news.about(NO_PROJECTS, List.of(meeting), 1))).isEqualTo("both");
        assertThat(news.about(NO_PROJECTS, NO_MEETINGS, 10)).isEmpty();
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        takeOver(item("n1", "2024", List.of(one), NO_MEETINGS));
        sql.execute("delete from news.publications");
        assertThat(news.newest(10)).isEmpty();
        assertThat(news.about(List.of(one), NO_MEETINGS, 10)).isEmpty();
        assertThatThrownBy(() -> news.bySlug("nachricht")).isInstanceOf(NotFound.class);
    }

    @Test
    void aListCostsOneStatement() {
        takeOver(item("n1", "2024", List.of(one), List.of(meeting)));
        takeOver(item("n2", "2023", List.of(two), NO_MEETINGS));
        assertThat(statements.during(() -> news.newest(10))).hasSize(1);
    }
}
