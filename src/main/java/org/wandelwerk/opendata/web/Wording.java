package org.wandelwerk.opendata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.project.Decision;
import org.wandelwerk.shell.FileMark;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailPart;
import org.wandelwerk.trail.web.PublicChange;
import org.wandelwerk.trail.web.TrailWords;

/** What is said of records where there is no page around them, in one language. */
record Wording(Frame frame) {

    String workshop(Committee committee) {
        return frame.text("portal.workshop.number", String.valueOf(committee.number())) + ": "
                + frame.say(committee.name());
    }

    /** The facts of a meeting, each in a sentence of its own; nothing of what its page says to be missing. */
    String meeting(Meeting meeting, @Nullable Municipality municipality) {
        var facts = new ArrayList<String>();
        facts.add(frame.text("portal.meeting.kind." + meeting.kind()));
        if (meeting.date() != null) {
            facts.add(date(meeting.date()));
        }
        if (meeting.place() != null) {
            facts.add(place(meeting.place().given(), municipality));
        }
        if (meeting.attendees() != null) {
            facts.add(frame.text("portal.meeting.attendees", meeting.attendees()));
        }
        var outcome = meeting.outcome();
        if (outcome != null && outcome.decided() != null) {
            facts.add(frame.text("portal.meeting.decided", outcome.decided()));
        }
        return sentences(facts);
    }

    String place(String given, @Nullable Municipality municipality) {
        return municipality == null ? given : municipality.beside(given, frame.language());
    }

    String decision(Decision decision) {
        var by = frame.text("opendata.feed.decision.by", decision.body().given());
        return sentences(List.of(by, date(decision.date()))) + " " + reasons(decision);
    }

    /** The reasons themselves, where everybody may read them; else why there are none. */
    private String reasons(Decision decision) {
        var given = decision.reasons();
        return given != null && given.text() != null
                ? frame.text("portal.reasons") + ": " + given.text()
                : sentences(List.of(frame.text("portal.reasons." + decision.reasonsKnown())))
                        .replace("..", ".");
    }

    /** What of a record changed, but not what it said before; why it was recalled, where it was. */
    String change(TrailLine line) {
        var trail = new TrailWords(frame);
        var reasons = line.entries().stream()
                .filter(entry -> entry.part() == TrailPart.RECALL)
                .flatMap(entry -> entry.changes().stream())
                .map(reason -> trail.field(reason) + ": " + trail.say(reason.after()));
        var parts = PublicChange.of(line, trail).stream().map(this::part);
        var facts = Stream.concat(reasons, parts).toList();
        return sentences(facts.isEmpty() ? List.of(frame.text(line.headline())) : facts);
    }

    private String part(PublicChange change) {
        var what = frame.text(change.noun()) + " " + frame.text("trail.operation." + change.operation());
        return change.fields().isEmpty() ? what : what + ": " + change.fields();
    }

    String date(@Nullable PartialDate date) {
        return date == null ? frame.text("shell.date.unknown") : new Formats(frame.language()).date(date);
    }

    /** That the house is not the real one, before words that somebody reads elsewhere. */
    String honest(String words) {
        var notice = FileMark.of(frame).words();
        return notice.isEmpty() ? words : notice + ". " + words;
    }

    /** The same at the end of a title. */
    String marked(String title) {
        var notice = FileMark.of(frame).words();
        return notice.isEmpty() ? title : title + " (" + notice + ")";
    }

    private static String sentences(List<String> facts) {
        return String.join(". ", facts) + ".";
    }
}
