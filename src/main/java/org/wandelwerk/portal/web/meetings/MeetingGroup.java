package org.wandelwerk.portal.web.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.portal.web.MeetingView;

/**
 * The meetings of a list under one heading.
 *
 * @param heading a year, or one of the two words for those to come and those without a date
 */
public record MeetingGroup(String heading, List<MeetingView> meetings) {

    private static final String TO_COME = "soon";
    private static final String UNDATED = "undated";

    static List<MeetingGroup> of(List<MeetingView> meetings, LocalDate today) {
        var groups = new LinkedHashMap<String, List<MeetingView>>();
        for (var view : meetings) {
            groups.computeIfAbsent(heading(view.meeting(), today), _ -> new ArrayList<>())
                    .add(view);
        }
        return groups.entrySet().stream()
                .map(group -> new MeetingGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Meeting meeting, LocalDate today) {
        var date = meeting.date();
        if (date == null) {
            return UNDATED;
        }
        return meeting.isOver(today) ? String.valueOf(date.year()) : TO_COME;
    }

    public boolean isToCome() {
        return heading.equals(TO_COME);
    }

    public boolean isUndated() {
        return heading.equals(UNDATED);
    }
}
