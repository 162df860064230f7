package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.HouseRoutes;
import org.wandelwerk.HouseRoutes.Route;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** The list of public pages against the addresses of the house: no new kind escapes what must hold on all. */
@LausitzHouse
class PublicAddressesTest {

    /** For people who are signed in; stories and the matrix of rights walk there. */
    private static final Pattern INSIDE = Pattern.compile("/schreibtisch(/.*)?|/anmelden/.+");

    /** No pages: files for programs, pictures and styles. */
    private static final Pattern FILES =
            Pattern.compile(".*\\.(csv|xlsx|json|jsonl|geojson|ics|atom|xml|txt|pdf|css|png|md|svg})"
                    + "|/vorschau/\\{file}|/dokumente/\\{link}");

    /** Only who was sent a link, or writes the record, is shown these; their own stories open them. */
    private static final List<String> FOR_SOME = List.of(
            "/einladung/{link}",
            "/neue-adresse/{link}",
            "/rueckkehr/aufhalten/{link}",
            "/neue-adresse/aufhalten/{link}",
            "/ideen/entwurf/{link}",
            "/ideen/{key}",
            "/ideen/{key}/{section}",
            "/ideen/{key}/{section}/karte",
            "/suche/merken/bestaetigen/{link}",
            "/suche/merken/bestaetigen/{link}/nie",
            "/suche/merken/beenden/{token}",
            "/mitteilungen/abbestellen/{token}");

    /** Leads to a part of the page of a project, which few have: {@code MendAProfileJourney} opens it. */
    private static final String PART = "/projekte/{key}/steckbrief";

    /** Lead to where a record stands on the page of another; {@code LeadingAddressesTest} goes there. */
    private static final List<String> LEADING = List.of("/sitze/{id}", "/sprecher/{id}", "/themen/{slug}");

    /** Tools, which tell nothing. */
    private static final List<String> TOOLS =
            List.of("/suche", "/suche/merken", "/anmelden", "/zugang-verloren", "/barriere-melden", "/darstellung");

    /** Former states of a page that is listed itself: a search engine is to lead to the present one. */
    private static final String FORMER = "/projekte/[^/]+/fassungen(/[0-9]+)?|/verfahren/[^/]+/[0-9]+";

    /** What happened to a record: whoever looks for it is led to the record, whose page leads there. */
    private static final String TRAIL = ".*/verlauf";

    /** Not there. */
    private static final String NOTHING = "/nichts";

    @LocalServerPort
    private int port;

    private static List<String> kinds() {
        return HouseRoutes.all()
                .filter(route -> route.method().equals("GET"))
                .map(Route::address)
                .filter(address -> !INSIDE.matcher(address).matches()
                        && !FILES.matcher(address).matches()
                        && !FOR_SOME.contains(address)
                        && !LEADING.contains(address)
                        && !address.equals(PART))
                .distinct()
                .toList();
    }

    private List<String> listed(boolean isEnglish) {
        return PublicAddresses.all().stream()
                .filter(entry -> PublicAddresses.isEnglish(entry) == isEnglish)
                .map(entry -> PublicAddresses.path(port, entry).replaceFirst("\\?.*", ""))
                .toList();
    }

    @Test
    void everyKindOfPublicPageIsListedInBothLanguages() {
        var german = listed(false);
        var english = listed(true);

        assertThat(kinds()).hasSizeGreaterThan(30).allSatisfy(kind -> {
            var pattern = kind.replaceAll("\\{[^}]*}", "[^/]+");
            assertThat(german).as("in German").anyMatch(address -> address.matches(pattern));
            assertThat(english)
                    .as("in English")
                    .anyMatch(address -> address.matches(("/en" + pattern).replaceFirst("/$", "")));
        });
    }

    @Test
    void whatIsToBeLeftOutIsThere() {
        assertThat(HouseRoutes.all().map(Route::address))
                .containsAll(FOR_SOME)
                .containsAll(LEADING)
                .contains(PART);
    }

    private List<String> inTheSitemap(String address) {
        return Jsoup.parse(new Site(port).get(address).body(), "", Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(whole -> whole.replaceFirst("https?://[^/]+", ""))
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
    }

    private Set<String> inTheSitemap() {
        return inTheSitemap("/sitemap.xml").stream()
                .flatMap(part -> inTheSitemap(part).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isLeftOut(String german) {
        return TOOLS.contains(german) || german.matches(FORMER + "|" + TRAIL) || german.equals(NOTHING);
    }

    @Test
    void everyKindOfPublicPageIsInTheSitemapButWhatAReasonLeavesOut() {
        var listed = inTheSitemap();
        assertThat(PublicAddresses.german()).allSatisfy(entry -> {
            var german = PublicAddresses.path(port, entry).replaceFirst("[?].*", "");
            var english = ("/en" + german).replaceFirst("/$", "");
            assertThat(listed.contains(german)).as(german).isNotEqualTo(isLeftOut(german));
            assertThat(listed.contains(english)).as(english).isNotEqualTo(isLeftOut(german));
        });
    }
}
