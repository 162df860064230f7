package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LausitzHouse
class OpenHeadTest {

    @LocalServerPort
    private int port;

    private Document page(String address) {
        return new Site(port).get(address).page();
    }

    private JsonNode linkedData(String address) {
        var scripts = page(address).select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        assertThat(scripts.getFirst().data()).doesNotContain("<", ">");
        return new JsonMapper().readTree(scripts.getFirst().data());
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private String first(String address, String link) {
        return page(address).select(link).attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en", "/werkstaetten/2", "/en/werkstaetten/4", "/projekte", "/daten", "/nichts", "/akteure"
            })
    void aSharedLinkHasTitleAndPicture(String address) {
        var page = page(address);
        assertThat(meta(page, "og:title")).isNotBlank();
        assertThat(path(meta(page, "og:url"))).isEqualTo(address);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        var picture = new Site(port).get(path(meta(page, "og:image")));
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void projectsAndOrganisationsHaveAPictureOfTheirOwn() {
        for (var link : new String[] {".card h3 a", ".groups li a"}) {
            var address = first("/werkstaetten/2", link);
            var picture = path(meta(page(address), "og:image"));
            assertThat(picture).contains(address.substring(address.lastIndexOf('/') + 1));
            assertThat(new Site(port).get(picture).status()).isEqualTo(200);
        }
    }

    @Test
    void anOldPictureLeadsToThePresentOne() {
        var present = path(meta(page("/werkstaetten/2"), "og:image"));
        var old = present.replaceFirst("\\.[0-9a-f]{16}\\.", ".0123456789abcdef.");
        var answer = new Site(port).get(old);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(present);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vorschau/werkstatt-99.0123456789abcdef.png",
                "/vorschau/projekt-P-0000-000.0123456789abcdef.png",
                "/vorschau/projekt-x.0123456789abcdef.png",
                "/vorschau/akteur-nichts.0123456789abcdef.png",
                "/vorschau/meldung-nichts.0123456789abcdef.png",
                "/vorschau/nichts-1.0123456789abcdef.png",
                "/vorschau/werkstatt-2.png",
                "/vorschau/"
            })
    void whatIsUnknownHasNoPicture(String address) {
        assertThat(new Site(port).get(address).status()).isEqualTo(404);
    }

    @Test
    void feedsAndCalendarsAreFoundByPrograms() {
        var links = page("/en/werkstaetten/2")
                .select("head link[rel=alternate][type]")
                .eachAttr("href");
        assertThat(links)
                .containsExactly(
                        "/en/werkstaetten/2/feed.atom",
                        "/en/werkstaetten/2/kalender.ics",
                        "/en/feed.atom",
                        "/en/kalender.ics");
        assertThat(links).allMatch(link -> new Site(port).get(link).status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/werkstaetten/2"})
    void peopleFindThemToo(String address) {
        assertThat(page(address.isEmpty() ? "/" : address)
                        .select(".subscribe a")
                        .eachAttr("href"))
                .hasSize(3)
                .contains(address + "/kalender.ics", address + "/feed.atom")
                .anyMatch(link -> link.matches("webcal://[^/]+" + address + "/kalender\\.ics"));
    }

    @Test
    void aMeetingCanBeSubscribedToByACalendarProgram() {
        var meeting = "/sitzungen/werkstattuebergreifend-2024-11-20";
        assertThat(page("/en" + meeting).select("main a[href^=webcal]").attr("href"))
                .matches("webcal://[^/]+/en" + meeting + "\\.ics");
    }

    @Test
    void aMeetingLeadsToItsFeedInTheHeadAndOnThePage() {
        var feed = "/en/sitzungen/werkstattuebergreifend-2024-11-20/feed.atom";
        var page = page(feed.replace("/feed.atom", ""));
        assertThat(page.select("head link[rel=alternate][type=application/atom+xml]")
                        .eachAttr("href"))
                .containsExactly(feed, "/en/feed.atom");
        assertThat(page.select("main a[type=application/atom+xml]").eachAttr("href"))
                .containsExactly(feed);
    }

    @Test
    void theStartPageIsAWebSiteAndAWorkshopAnOrganisation() {
        assertThat(linkedData("/").path("@type").asString()).isEqualTo("WebSite");
        var workshop = linkedData("/werkstaetten/2");
        assertThat(workshop.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(workshop.path("@type").asString()).isEqualTo("Organization");
        assertThat(workshop.path("name").asString()).startsWith("Werkstatt 2: ");
        assertThat(workshop.path("url").asString()).endsWith("/werkstaetten/2");
    }

    @Test
    void anOrganisationAndAProjectSayWhatTheyAre() {
        var organisation = linkedData(first("/werkstaetten/2", ".groups li a"));
        assertThat(organisation.path("@type").asString()).endsWith("Organization");
        var project = linkedData(first("/werkstaetten/2", ".card h3 a"));
        assertThat(project.path("@type").asString()).isEqualTo("Project");
        assertThat(project.path("identifier").asString()).startsWith("P-");
    }

    @Test
    void aMeetingIsAnEventWithItsDayAndPlace() {
        var event = linkedData("/sitzungen/werkstatt-1-2024-01-25");
        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.path("name").asString()).isNotBlank();
        assertThat(event.path("startDate").asString()).isEqualTo("2024-01-25");
        assertThat(event.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.path("url").asString()).endsWith("/sitzungen/werkstatt-1-2024-01-25");
        assertThat(event.path("location").path("@type").asString()).isEqualTo("Place");
        assertThat(event.path("location").path("name").asString()).startsWith("Finsterwalde, Ratssaal im Schloss");
    }

    @Test
    void aMeetingWhoseDayNoSourceTellsIsAnEventWithoutDayAndState() {
        var rest = page("/sitzungen").select("a[rel=next]").attr("href");
        var event = linkedData(first(rest, ".sitting h3 a"));
        assertThat(event.path("@type").asString()).isEqualTo("Event");
        assertThat(event.has("startDate")).isFalse();
        assertThat(event.has("eventStatus")).isFalse();
    }

    @Test
    void aPieceOfNewsIsAnArticleWithHeadlineDayAndSource() {
        var article = linkedData(first("/aktuelles", "main a[href^=/aktuelles/]"));
        assertThat(article.path("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.path("headline").asString()).isNotBlank();
        assertThat(article.path("datePublished").asString()).matches("\\d{4}(-\\d\\d){0,2}");
        assertThat(article.path("inLanguage").asString()).isEqualTo("de");
        assertThat(article.path("isBasedOn").asString()).startsWith("http");
    }

    @Test
    void aGrantNamesWhoGivesAndHowMuch() {
        var project = linkedData(first("/beschluesse", ".years .decision a[href^=/projekte/]"));
        var grant = project.path("funding").path(0);
        assertThat(grant.path("@type").asString()).isEqualTo("MonetaryGrant");
        assertThat(grant.path("funder").path("@type").asString()).isEqualTo("Organization");
        assertThat(grant.path("funder").path("name").asString()).isEqualTo("ILB");
        assertThat(grant.path("amount").path("@type").asString()).isEqualTo("MonetaryAmount");
        assertThat(grant.path("amount").path("currency").asString()).isEqualTo("EUR");
        assertThat(grant.path("amount").path("value").asInt()).isEqualTo(21_600_000);
    }

    @Test
    void placesHaveBothNamesForMachinesToo() {
        var lists = page("/akteure").select(".directory a[href^=/akteure/]").eachAttr("href").stream();
        assertThat(lists.limit(20)
                        .map(this::linkedData)
                        .map(one -> one.path("address").asString("")))
                .contains("Cottbus/Chóśebuz");
    }

    @Test
    void openDataIsACatalogue() {
        var catalogue = linkedData("/daten");
        assertThat(catalogue.path("@type").asString()).isEqualTo("DataCatalog");
        assertThat(catalogue.path("dataset")).hasSize(2);
        assertThat(catalogue.path("dataset").path(0).path("distribution")).hasSize(6);
    }

    @Test
    void listsSayNothingOfSingleThings() {
        assertThat(page("/projekte").select("script")).isEmpty();
    }

    @Test
    void theCrumbsAreAList() {
        var crumbs = page("/werkstaetten/2").select("[itemtype=https://schema.org/BreadcrumbList] > li");
        assertThat(crumbs.select("meta[itemprop=position]").eachAttr("content")).containsExactly("1", "2");
        assertThat(crumbs.select("a[itemprop=item] > [itemprop=name]").eachText())
                .containsExactly("Start", "Werkstätten");
    }

    /** A person is named to machines in a public role alone. */
    @Test
    void whoSpeaksForAWorkshopIsAPersonWithARole() {
        var speaker = page("/werkstaetten/2").select("[itemtype=https://schema.org/Person]");
        assertThat(speaker.select("[itemprop=name]").text()).isNotBlank();
        assertThat(speaker.select("[itemprop=description]").text()).isNotBlank();
        assertThat(speaker.select("[itemprop=affiliation]").text()).isNotBlank();
        assertThat(page("/akteure").select("[itemtype=https://schema.org/Person]"))
                .isEmpty();
    }
}
