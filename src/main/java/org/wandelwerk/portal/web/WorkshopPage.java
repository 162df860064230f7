package org.wandelwerk.portal.web;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.Corridor;
import org.wandelwerk.place.MapView;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Page;
import org.wandelwerk.topic.Topic;

/**
 * One workshop: what it is for, who speaks, who sits in it, when it meets, what it brought on its way.
 *
 * @param projects those decided on last
 * @param hasMore whether it has more projects than these
 * @param withheld the fields of its form that were not published for everybody
 */
public record WorkshopPage(
        Committee committee,
        List<Topic> topics,
        @Nullable Corridor corridor,
        List<SpeakerView> speakers,
        Sittings sittings,
        List<MemberGroup> members,
        List<ProjectCard> projects,
        boolean hasMore,
        Names names,
        MapView map,
        List<NewsItem> news,
        SortedSet<String> withheld)
        implements Page {

    /** How many cards are shown before the list of all. */
    static final int SHOWN = 9;

    public int memberCount() {
        return members.stream().mapToInt(group -> group.members().size()).sum();
    }

    public List<ProjectCard> shown() {
        return projects.stream().limit(SHOWN).toList();
    }

    /** Projects that no point on the map stands for. */
    public long withoutPoint() {
        return projects.stream()
                .filter(card -> names.municipalities(card.project()).isEmpty())
                .count();
    }

    @Override
    public Committee about() {
        return committee;
    }
}
