package org.wandelwerk.portal.web.meetings;

import java.util.List;
import java.util.SortedSet;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.meeting.ListedMeetings;
import org.wandelwerk.meeting.MeetingSums;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.portal.web.MemberGroup;
import org.wandelwerk.programme.PublishedFigure;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.shell.Page;

/**
 * A body that is no workshop: what it is, when it met, what it decided, what that comes to.
 *
 * @param published the newest published numbers of all its confirmed projects, which its known meetings should come to
 * @param decided the newest of its decisions in the record
 * @param decisions how many there are
 * @param withheld the fields of its form that were not published for everybody
 */
public record CommitteePage(
        Committee committee,
        ListedMeetings listed,
        List<MeetingView> meetings,
        MeetingSums sums,
        List<PublishedFigure> published,
        List<DecidedProject> decided,
        int decisions,
        List<MemberGroup> members,
        List<NewsItem> news,
        SortedSet<String> withheld)
        implements Page {

    public boolean isToCome(MeetingView view) {
        return view.meeting().date() != null && !view.meeting().isOver(listed.today());
    }

    public int memberCount() {
        return members.stream().mapToInt(group -> group.members().size()).sum();
    }

    /** Confirmed projects that no known meeting tells of; nothing while the published numbers contradict each other. */
    public long missing() {
        return published.size() == 1 ? Math.max(0, published.getFirst().value() - sums.decided()) : 0;
    }
}
