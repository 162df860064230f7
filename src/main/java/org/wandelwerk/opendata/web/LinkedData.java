package org.wandelwerk.opendata.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.PlacedMeeting;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.organisation.SeatedOrganisation;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.shell.Frame;
import tools.jackson.databind.json.JsonMapper;

/** What a page is about in the words of schema.org, as JSON-LD; only what is recorded is said. */
record LinkedData(Frame frame) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<OrganisationKind> AUTHORITIES = Set.of(
            OrganisationKind.MINISTRY,
            OrganisationKind.FEDERAL_AUTHORITY,
            OrganisationKind.MUNICIPALITY,
            OrganisationKind.DISTRICT);

    /** Text that may stand in a script element of HTML; empty when there is nothing to say. */
    Optional<String> of(@Nullable Object about) {
        return Optional.ofNullable(thing(about)).map(LinkedData::written);
    }

    private @Nullable Map<String, Object> thing(@Nullable Object about) {
        return switch (about) {
            case Committee committee -> committee(committee);
            case ProjectStory story -> project(story);
            case SeatedOrganisation seated -> organisation(seated.organisation(), seated.municipality());
            case PlacedMeeting placed -> meeting(placed);
            case NewsItem item -> news(item);
            case DataPage page -> data(page);
            case null, default -> frame.path().equals("/") ? site() : null;
        };
    }

    private Map<String, Object> site() {
        var site = thing("WebSite", frame.text("shell.site"));
        site.put("inLanguage", frame.language().tag());
        return site;
    }

    private Map<String, Object> committee(Committee committee) {
        var thing = thing("Organization", new Wording(frame).workshop(committee));
        describe(thing, committee.goal());
        return thing;
    }

    private Map<String, Object> organisation(Organisation organisation, @Nullable Municipality municipality) {
        var isAuthority = AUTHORITIES.contains(organisation.kind());
        var thing = thing(isAuthority ? "GovernmentOrganization" : "Organization", organisation.name());
        put(thing, "alternateName", organisation.shortName());
        var town = organisation.town();
        put(thing, "address", town == null ? null : new Wording(frame).place(town, municipality));
        return thing;
    }

    private Map<String, Object> project(ProjectStory story) {
        var project = story.dossier().project();
        var thing = thing("Project", frame.say(project.title()));
        thing.put("identifier", project.key().value());
        describe(thing, project.summary());
        var grants = story.dossier().decisions().stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.GRANTED)
                .map(LinkedData::grant)
                .toList();
        put(thing, "funding", grants.isEmpty() ? null : grants);
        return thing;
    }

    /** Only what a granting authority decided is a grant. */
    private static Map<String, Object> grant(Decision decision) {
        var grant = typed("MonetaryGrant");
        var amount = decision.amount();
        grant.put("funder", named("Organization", decision.body().given()));
        if (amount != null) {
            var money = typed("MonetaryAmount");
            money.put("currency", "EUR");
            money.put("value", amount.inEuros());
            grant.put("amount", money);
        }
        return grant;
    }

    /** One that is recalled has no page; of one whose day is not known, only that is left out. */
    private Map<String, Object> meeting(PlacedMeeting placed) {
        var meeting = placed.meeting();
        var municipality = placed.municipality();
        var words = new Wording(frame);
        var thing = thing("Event", frame.say(meeting.title()));
        var date = meeting.date();
        var former = placed.movedFrom();
        var state = state(placed);
        put(thing, "startDate", date == null ? null : date.toString());
        put(thing, "previousStartDate", former == null ? null : former.toString());
        put(thing, "eventStatus", state == null ? null : "https://schema.org/" + state);
        thing.put("description", words.meeting(meeting, municipality));
        var place = meeting.place();
        put(thing, "location", place == null ? null : named("Place", words.place(place.given(), municipality)));
        return thing;
    }

    /** The EventStatusType of schema.org; {@code null} for one of which no source ever told a day. */
    static @Nullable String state(PlacedMeeting placed) {
        if (placed.movedFrom() != null) {
            return placed.meeting().date() == null ? "EventPostponed" : "EventRescheduled";
        }
        return placed.meeting().date() == null ? null : "EventScheduled";
    }

    private Map<String, Object> news(NewsItem item) {
        var thing = thing("NewsArticle", frame.say(item.title()));
        thing.put("headline", frame.say(item.title()));
        thing.put("inLanguage", item.title().languageIn(frame.language()).tag());
        describe(thing, item.teaser());
        put(thing, "datePublished", item.date() == null ? null : item.date().toString());
        put(thing, "isBasedOn", item.source() == null ? null : item.source().address());
        return thing;
    }

    private Map<String, Object> data(DataPage page) {
        var thing = thing("DataCatalog", frame.text("opendata.data.title"));
        thing.put("dataset", page.sets().stream().map(set -> set(set, page)).toList());
        return thing;
    }

    private Map<String, Object> set(DataSet set, DataPage page) {
        var thing = named("Dataset", frame.text("opendata.data." + set.key()));
        thing.put("description", frame.text("opendata.data." + set.key() + ".what"));
        thing.put("dateModified", set.changed().toString());
        put(
                thing,
                "license",
                page.licence().address() == null
                        ? page.licence().name()
                        : page.licence().address());
        thing.put(
                "distribution",
                set.files().stream().map(file -> distribution(set, file)).toList());
        return thing;
    }

    private Map<String, Object> distribution(DataSet set, DataSet.File file) {
        var thing = typed("DataDownload");
        thing.put("encodingFormat", set.mediaType());
        thing.put("contentUrl", frame.whole(file.address()));
        return thing;
    }

    private Map<String, Object> thing(String type, String name) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", "https://schema.org");
        thing.putAll(named(type, name));
        thing.put("url", frame.absolute(frame.language()));
        return thing;
    }

    private void describe(Map<String, Object> thing, @Nullable Text text) {
        put(thing, "description", text == null || frame.say(text).isBlank() ? null : frame.say(text));
    }

    private static Map<String, Object> named(String type, String name) {
        var thing = typed(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, Object> typed(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        return thing;
    }

    private static void put(Map<String, Object> thing, String name, @Nullable Object value) {
        if (value != null) {
            thing.put(name, value);
        }
    }

    /** Without any sign that could end the script element or begin a comment in it. */
    private static String written(Map<String, Object> thing) {
        return JSON.writeValueAsString(thing)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
