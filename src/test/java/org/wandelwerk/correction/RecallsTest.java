package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectSort;
import org.wandelwerk.project.Projects;

@House
@Transactional
class RecallsTest {

    private static final Actor EDITOR = new Actor(new PersonId(new UUID(0, 9)), "Redaktion");
    private static final Grounds WRONG = Grounds.of(RecallKind.WITHDRAWN, "Die Angaben waren falsch.", "It was wrong.");

    @Autowired
    private Recalls recalls;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectListing listing;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private final PublicKey key = PublicKey.ofProject(AProject.id("p1").value());
    private final Subject project = new Subject(SubjectKind.PROJECT, key.value());

    @BeforeEach
    void takeOver() {
        Acting.as(EDITOR, () -> {
            projects.takeOver(AProject.withId("p1").build());
            return projects.takeOver(AProject.withId("p2").build());
        });
    }

    private Recall recall(Subject subject) {
        return Acting.as(EDITOR, () -> recalls.recall(subject, WRONG));
    }

    private Recall republish(Subject subject) {
        return Acting.as(EDITOR, () -> recalls.republish(subject));
    }

    private int listed() {
        return listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 10).total();
    }

    private int changesOf(String table) {
        return sql.fetchCount(
                DSL.table("history.changes"), DSL.field("table_name").eq(table));
    }

    @Test
    void aRecallKeepsWhatItEndedAndWhy() {
        var published = projects.byKey(key).publication();
        var recall = recall(project);
        assertThat(recall.ended()).isEqualTo(published);
        assertThat(recall.by()).isEqualTo(EDITOR.id());
        assertThat(recalls.standing(project)).contains(recall);
        assertThat(recalls.standing(SubjectKind.PROJECT)).containsExactly(recall.subjectId());
        assertThat(recalls.standing(SubjectKind.MEETING)).isEmpty();
    }

    @Test
    void aRecalledProjectIsGoneFromItsPageAndItsListsAtOnce() {
        recall(project);
        assertThatThrownBy(() -> projects.byKey(key)).isInstanceOf(NotFound.class);
        assertThat(listed()).isEqualTo(1);
        assertThat(listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 10)
                        .counts()
                        .statuses()
                        .values())
                .containsExactly(1);
    }

    @Test
    void itComesBackAsItIsRecordedByThen() {
        recall(project);
        Acting.as(
                EDITOR,
                () -> projects.takeOver(
                        AProject.withId("p1").titled("Berichtigt").build()));
        assertThatThrownBy(() -> projects.byKey(key)).isInstanceOf(NotFound.class);
        assertThat(listed()).isEqualTo(1);
        var recall = republish(project);
        assertThat(projects.byKey(key).publication()).isEqualTo(recall.next());
        assertThat(listing.page(ProjectFilter.ALL, ProjectSort.TITLE, null, 10)
                        .slice()
                        .items()
                        .getFirst()
                        .project()
                        .title()
                        .de())
                .isEqualTo("Berichtigt");
        assertThat(recalls.standing(project)).isEmpty();
    }

    @Test
    void whatIsPublicAgainCanBeRecalledAgain() {
        recall(project);
        republish(project);
        recall(project);
        assertThat(recalls.newest(null, 10).items())
                .extracting(entry -> entry.recall().next() == null, RecallEntry::isPublic)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(true, false),
                        org.assertj.core.api.Assertions.tuple(false, false));
        republish(project);
        assertThat(recalls.newest(null, 10).items()).allMatch(RecallEntry::isPublic);
        assertThat(listed()).isEqualTo(2);
    }

    @Test
    void historyKnowsEachStep() {
        recall(project);
        republish(project);
        assertThat(changesOf("correction.recalls")).isEqualTo(2);
        assertThat(changesOf("project.publications")).isEqualTo(4);
    }

    @Test
    void itIsRefusedWithoutAReason() {
        assertRefused("correction.refused.reason", Grounds.of(RecallKind.CORRECTED, " \n", "English only"));
    }

    @Test
    void itIsRefusedWithAReasonThatNobodyWillRead() {
        assertRefused("correction.refused.length", Grounds.of(RecallKind.CORRECTED, "x".repeat(1001), null));
        assertRefused("correction.refused.length", Grounds.of(RecallKind.CORRECTED, "x", "y".repeat(1001)));
    }

    private void assertRefused(String rule, Grounds grounds) {
        assertThatThrownBy(() -> Acting.as(EDITOR, () -> recalls.recall(project, grounds)))
                .isInstanceOf(Refused.class)
                .hasMessage(rule);
        assertThat(listed()).isEqualTo(2);
    }

    @Test
    void itIsRefusedWhenNobodyActs() {
        assertThatThrownBy(() -> recalls.recall(project, WRONG)).hasMessage("correction.refused.nobody");
        recall(project);
        assertThatThrownBy(() -> recalls.republish(project)).hasMessage("correction.refused.nobody");
    }

    @Test
    void whatIsNotPublicIsNotRecalledAndWhatIsNotRecalledIsNotRepublished() {
        assertThatThrownBy(() -> republish(project)).hasMessage("correction.refused.standing");
        recall(project);
        assertThatThrownBy(() -> recall(project)).hasMessage("correction.refused.hidden");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (var kind : SubjectKind.values()) {
            assertThatThrownBy(() -> recall(new Subject(kind, "7777"))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aWorkshopAndAnotherBodyCanBeRecalled() {
        var workshop = ACommittee.workshop(7, "Siebte").build();
        var council = ACommittee.of(CommitteeKind.COUNCIL, "Beirat").build();
        Acting.as(EDITOR, () -> {
            committees.takeOver(workshop);
            return committees.takeOver(council);
        });
        recall(new Subject(SubjectKind.WORKSHOP, "7"));
        recall(new Subject(SubjectKind.BODY, council.slug()));
        assertThat(committees.workshops()).isEmpty();
        assertThat(committees.named(List.of(workshop.id(), council.id()))).isEmpty();
        republish(new Subject(SubjectKind.WORKSHOP, "7"));
        republish(new Subject(SubjectKind.BODY, council.slug()));
        assertThat(committees.named(List.of(workshop.id(), council.id()))).hasSize(2);
    }

    @Test
    void anOrganisationAndAMeetingCanBeRecalled() {
        var organisation = AnOrganisation.named("Prüfverein").build();
        var meeting = AMeeting.of("s1", MeetingKind.JOINT).build();
        Acting.as(EDITOR, () -> {
            organisations.takeOver(organisation);
            return meetings.takeOver(meeting);
        });
        recall(new Subject(SubjectKind.ORGANISATION, organisation.slug()));
        recall(new Subject(SubjectKind.MEETING, meeting.slug()));
        assertThat(organisations.counts()).isEmpty();
        assertThat(organisations.findByName(organisation.name())).contains(organisation.id());
        assertThatThrownBy(() -> meetings.bySlug(meeting.slug())).isInstanceOf(NotFound.class);
        republish(new Subject(SubjectKind.ORGANISATION, organisation.slug()));
        republish(new Subject(SubjectKind.MEETING, meeting.slug()));
        assertThat(organisations.bySlug(organisation.slug())).isEqualTo(organisation);
        assertThat(meetings.bySlug(meeting.slug())).isEqualTo(meeting);
    }

    @Test
    void theLogIsReadInPartsByOneStatementEach() {
        for (int i = 0; i < 5; i++) {
            recall(project);
            republish(project);
        }
        var found = new ArrayList<UUID>();
        var first = recalls.newest(null, 2);
        for (var part = first; ; part = recalls.newest(part.next(), 2)) {
            part.items().forEach(entry -> found.add(entry.recall().id()));
            if (part.next() == null) {
                break;
            }
        }
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
        assertThat(statements.during(() -> recalls.newest(first.next(), 2))).hasSize(1);
        assertThatThrownBy(() -> recalls.newest("AAAA", 2)).isInstanceOf(NotFound.class);
    }
}
