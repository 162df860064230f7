package org.wandelwerk.portal.web.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.meeting.ListedMeetings;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.portal.web.MeetingViews;

/** Gathers the list of meetings and what it can be filtered by. */
@Component
class MeetingsPages {

    private static final Comparator<Committee> BY_NUMBER = Comparator.comparing(
                    Committee::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Committee::slug);

    private final MeetingListing meetings;
    private final MeetingViews views;
    private final Committees committees;

    MeetingsPages(MeetingListing meetings, MeetingViews views, Committees committees) {
        this.meetings = meetings;
        this.views = views;
        this.committees = committees;
    }

    /** @param word the number of a workshop or the slug of a body; {@code null} for all */
    MeetingsPage of(@Nullable String word, @Nullable String after) {
        var chosen = word == null ? null : body(word);
        var listed = meetings.page(chosen == null ? null : chosen.id(), after, MeetingsPage.SIZE);
        return new MeetingsPage(
                listed, views.of(listed.slice().items()), bodies(listed, chosen), chosen, after == null);
    }

    private Committee body(String word) {
        if (word.matches("[1-9]\\d{0,3}")) {
            return committees.workshop(Integer.parseInt(word));
        }
        if (!word.matches("[a-z0-9-]{1,100}")) {
            throw new NotFound("body " + word);
        }
        return committees.bySlug(word);
    }

    private List<Committee> bodies(ListedMeetings listed, @Nullable Committee chosen) {
        var bodies = new ArrayList<>(committees.named(listed.perBody().keySet()).values());
        if (chosen != null && !bodies.contains(chosen)) {
            bodies.add(chosen);
        }
        bodies.sort(BY_NUMBER);
        return bodies;
    }
}
