package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.committee.CommitteeHit;
import org.wandelwerk.committee.CommitteeSearch;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.meeting.DecidingMeetings;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingAddresses;
import org.wandelwerk.meeting.MeetingCalendar;
import org.wandelwerk.meeting.MeetingHit;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.meeting.MeetingSearch;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsAddresses;
import org.wandelwerk.news.NewsArchive;
import org.wandelwerk.news.NewsHit;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;
import org.wandelwerk.news.NewsSearch;
import org.wandelwerk.organisation.OrganisationAddresses;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationFilter;
import org.wandelwerk.organisation.OrganisationHit;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationOrder;
import org.wandelwerk.organisation.OrganisationSearch;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.PublishedOrganisations;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigures;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/** What nobody published of records of each kind but projects is read by no question of readers. */
class UnpublishedIsNotReadTest extends OneOfTwoIsPublic {

    @Test
    void ofOrganisationsThePublicOneIsRead(
            @Autowired Organisations organisations,
            @Autowired PublishedOrganisations published,
            @Autowired OrganisationSearch search,
            @Autowired OrganisationAddresses addresses) {
        var two = two("organisation.organisations", "slug", "slug like 'stadt-%'");
        var ids = List.of(new OrganisationId(two.hidden()), new OrganisationId(two.shown()));
        var name = "select name from organisation.names where position = 0 and organisation_id = ?";

        onlyTheOneIsFound(two, organisations::bySlug);
        two.areTold(published.of(ids).stream().map(one -> one.id().value()).toList());
        two.areTold(organisations.named(ids).values().stream()
                .map(OrganisationEntry::slug)
                .toList());
        var list = organisations
                .list(OrganisationFilter.all(), OrganisationOrder.NAME, null, ALL)
                .items();
        two.areTold(list.stream().map(OrganisationEntry::slug).toList());
        assertThat(organisations.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(list.size());
        two.areTold(search.find(SearchWords.of("Stadt"), null, ALL).slice().items().stream()
                .map(OrganisationHit::slug)
                .toList());
        assertThat(search.similar(SearchWords.of(text(name, two.hidden())), ALL))
                .doesNotContain(text(name, two.hidden()));
        assertThat(search.similar(SearchWords.of(text(name, two.shown())), ALL)).contains(text(name, two.shown()));
        areAddressed(two, keys(addresses.part("", ALL)), addresses.beginnings(2));
    }

    @Test
    void ofPeopleThePublicOneIsNamed(@Autowired Representatives representatives) {
        var two = two("organisation.representatives", "name", "true");
        var ids = List.of(new RepresentativeId(two.hidden()), new RepresentativeId(two.shown()));

        two.areTold(representatives.named(ids).keySet().stream()
                .map(RepresentativeId::value)
                .toList());
        representatives.forgetUnpublished(ids, List.of(), "");
        var kept = "select name from organisation.representatives where id = ?";
        assertThat(text(kept, two.shown())).isEqualTo(two.shownKey());
        assertThat(text(kept, two.hidden())).isNotEqualTo(two.hiddenKey());
    }

    @Test
    void ofMeetingsThePublicOneIsRead(
            @Autowired Meetings meetings,
            @Autowired MeetingCalendar calendar,
            @Autowired MeetingListing listing,
            @Autowired DecidingMeetings deciding,
            @Autowired MeetingSearch search,
            @Autowired MeetingAddresses addresses) {
        var two = two("meeting.meetings", "slug", "decided is not null");
        var ids = List.of(new MeetingId(two.hidden()), new MeetingId(two.shown()));

        onlyTheOneIsFound(two, meetings::bySlug);
        two.areTold(slugs(calendar.all(ALL)));
        two.areTold(slugs(calendar.among(ids, ALL)));
        assertThat(slugs(calendar.recalled(ALL))).doesNotContain(two.shownKey());
        two.areTold(slugs(listing.named(ids)));
        var page = listing.page(null, null, ALL);
        two.areTold(slugs(page.slice().items()));
        assertThat(page.total())
                .isEqualTo(count("select count(*) from meeting.publications p"
                        + " where exists (select from meeting.meetings m where m.id = p.subject_id)"));
        assertThat(page.perBody().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(count("select count(*) from meeting.bodies b where b.meeting_id in"
                        + " (select subject_id from meeting.publications)"));
        var hidden = sql.fetchSingle("select kind from meeting.meetings where id = ?", two.hidden());
        assertThat(hidden.get(0))
                .isEqualTo(meetings.bySlug(two.shownKey()).kind().name());
        two.areTold(slugs(deciding.of(meetings.bySlug(two.shownKey()).kind())));
        two.areTold(search.find(SearchWords.of("Sitzung"), null, ALL).slice().items().stream()
                .map(MeetingHit::slug)
                .toList());
        areAddressed(two, keys(addresses.part("", ALL)), addresses.beginnings(2));
    }

    private static List<String> slugs(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::slug).map(String::valueOf).toList();
    }

    @Test
    void ofNewsThePublicItemIsRead(
            @Autowired News news,
            @Autowired NewsArchive archive,
            @Autowired NewsSearch search,
            @Autowired NewsAddresses addresses) {
        var two = two("news.items", "slug", "title_de like '%Struktur%'");
        var ids = List.of(new NewsItemId(two.hidden()), new NewsItemId(two.shown()));

        onlyTheOneIsFound(two, news::bySlug);
        two.areTold(news.newest(ALL).stream().map(NewsItem::slug).toList());
        two.areTold(archive.named(ids).stream().map(NewsItem::slug).toList());
        var page = archive.page(null, ALL).items();
        two.areTold(page.stream().map(NewsItem::slug).toList());
        assertThat(archive.count()).isEqualTo(page.size());
        two.areTold(search.find(SearchWords.of("Struktur"), null, ALL).slice().items().stream()
                .map(NewsHit::slug)
                .toList());
        areAddressed(two, keys(addresses.part("", ALL)), addresses.beginnings(2));
    }

    @Test
    void ofTopicsThePublicOneIsNamed(@Autowired Topics topics) {
        var two = two("topic.topics", "slug", "true");
        var ids = List.of(new TopicId(two.hidden()), new TopicId(two.shown()));

        two.areTold(topics.published().stream().map(one -> one.id().value()).toList());
        two.areTold(topics.called(List.of(two.hiddenKey(), two.shownKey())).stream()
                .map(one -> one.id().value())
                .toList());
        two.areTold(topics.named(ids).keySet().stream().map(TopicId::value).toList());
        two.areTold(
                topics.options(List.of()).stream().map(option -> option.value()).toList());
    }

    @Test
    void ofWorkshopsThePublicOneIsFound(@Autowired CommitteeSearch search) {
        var two = two("committee.committees", "slug", "kind = 'WORKSHOP'");
        var name = "select name_de from committee.names where position = 0 and committee_id = ?";
        var found = search.find(SearchWords.of(text(name, two.hidden())), null, ALL)
                .slice()
                .items();

        assertThat(found).extracting(CommitteeHit::slug).doesNotContain(two.hiddenKey());
        two.areTold(search.find(SearchWords.of(text(name, two.shown())), null, ALL).slice().items().stream()
                .map(CommitteeHit::slug)
                .toList());
    }

    @Test
    void ofFiguresThePublicOnesAreTold(@Autowired ProgrammeFigures figures) {
        var newest = sql.fetchSingle("select kind, scope from programme.figures where as_of is not null"
                + " group by kind, scope having count(distinct as_of) > 1 order by 1, 2 limit 1");
        var kinds = List.of(ProgrammeFigureKind.valueOf(newest.get(0, String.class)));
        var scope = newest.get(1, String.class);
        var before = figures.newest(kinds, scope);
        assertThat(sql.execute(
                        "delete from programme.publications where subject_id in (select id from programme.figures"
                            + " where kind = {0} and scope = {1} and as_of = (select max(as_of) from programme.figures"
                            + " where kind = {0} and scope = {1}))",
                        DSL.val(newest.get(0)), DSL.val(scope)))
                .isEqualTo(before.size());

        assertThat(figures.newest(kinds, scope)).isNotEmpty().doesNotContainAnyElementsOf(before);
        assertThat(figures.all()).isNotEmpty().doesNotContainAnyElementsOf(before);
    }
}
