package org.wandelwerk.opendata.web;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.PlacedMeeting;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.opendata.PreviewCard;
import org.wandelwerk.organisation.SeatedOrganisation;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.shell.Frame;

/** Says in a few words what a page is about, for its picture. */
@Component
class PreviewCards {

    private final Committees committees;

    PreviewCards(Committees committees) {
        this.committees = committees;
    }

    /** The card of a page; what it is about decides, and most pages have that of the house. */
    PreviewCard of(@Nullable Object about, Frame frame) {
        var words = new Wording(frame);
        return switch (about) {
            case Committee workshop when workshop.number() != null -> of(workshop, workshop.number(), words);
            case ProjectStory story -> of(story, words);
            case SeatedOrganisation seated -> of(seated, words);
            case PlacedMeeting placed -> of(placed.meeting(), words);
            case NewsItem item -> of(item, words);
            case null, default -> house(words);
        };
    }

    private static PreviewCard house(Wording words) {
        var frame = words.frame();
        return card("haus", "start", 0, null, frame.text("portal.start.title"), null, words);
    }

    private static PreviewCard of(Committee workshop, int number, Wording words) {
        var frame = words.frame();
        var kicker = frame.text("portal.workshop.number", String.valueOf(number));
        return card("werkstatt", String.valueOf(number), number, kicker, frame.say(workshop.name()), null, words);
    }

    private PreviewCard of(ProjectStory story, Wording words) {
        var project = story.dossier().project();
        var decision = story.dossier().newestDecision().orElse(null);
        var frame = words.frame();
        var note = decision == null
                ? frame.say(story.status())
                : frame.text("portal.outcome." + decision.outcome()) + " · " + words.date(decision.date());
        var number = workshop(project);
        var kicker = number == 0
                ? frame.text("opendata.preview.project")
                : frame.text("portal.workshop.number", String.valueOf(number));
        return card("projekt", project.key().value(), number, kicker, frame.say(project.title()), note, words);
    }

    private int workshop(Project project) {
        return project.workshops().isEmpty()
                ? 0
                : committees.named(project.workshops()).values().stream()
                        .map(Committee::number)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(0);
    }

    private static PreviewCard of(SeatedOrganisation seated, Wording words) {
        var organisation = seated.organisation();
        var town = organisation.town();
        var kicker = words.frame().text("portal.kind." + organisation.kind());
        var place = town == null ? null : words.place(town, seated.municipality());
        return card("akteur", organisation.slug(), 0, kicker, organisation.name(), place, words);
    }

    private static PreviewCard of(Meeting meeting, Wording words) {
        var frame = words.frame();
        var kicker = frame.text("portal.meeting.kind." + meeting.kind());
        var date = meeting.date() == null ? null : words.date(meeting.date());
        return card("sitzung", meeting.slug(), 0, kicker, frame.say(meeting.title()), date, words);
    }

    private static PreviewCard of(NewsItem item, Wording words) {
        var frame = words.frame();
        var kicker = frame.text("portal.news.title");
        var date = item.date() == null ? null : words.date(item.date());
        return card("meldung", item.slug(), 0, kicker, frame.say(item.title()), date, words);
    }

    private static PreviewCard card(
            String kind,
            String key,
            int ornament,
            @Nullable String kicker,
            String title,
            @Nullable String note,
            Wording words) {
        return new PreviewCard(
                kind,
                key,
                ornament,
                kicker,
                title,
                note,
                words.marked(words.frame().text("shell.site")));
    }
}
