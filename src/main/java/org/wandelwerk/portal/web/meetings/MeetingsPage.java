package org.wandelwerk.portal.web.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.meeting.ListedMeetings;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.portal.web.CommitteeAddress;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * All meetings, or those of one body: first those to come, then those that are over by year.
 *
 * @param bodies those that have meetings, and the chosen one
 * @param chosen {@code null} when all are shown
 */
public record MeetingsPage(
        ListedMeetings listed,
        List<MeetingView> meetings,
        List<Committee> bodies,
        @Nullable Committee chosen,
        boolean isFirst)
        implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 20;

    public List<MeetingGroup> groups() {
        return MeetingGroup.of(meetings, listed.today());
    }

    public int total() {
        return listed.total();
    }

    public List<Choice> choices(Frame frame) {
        return bodies.stream()
                .map(body -> new Choice(
                        CommitteeAddress.word(body),
                        CommitteeAddress.isWorkshop(body)
                                ? body.number() + " · " + frame.say(body.name())
                                : frame.say(body.name()),
                        frame.langOf(body.name()),
                        listed.perBody().getOrDefault(body.id(), 0),
                        body.equals(chosen)))
                .toList();
    }

    public String address() {
        return chosen == null ? "/sitzungen" : CommitteeAddress.meetings(chosen);
    }

    public @Nullable String next() {
        return listed.slice().next();
    }

    public String nextAddress() {
        return address() + (chosen == null ? "?" : "&") + "nach=" + next();
    }
}
