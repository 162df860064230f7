package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** Every kind of public page can be found by a search engine, but those of which a reason says why not. */
@LausitzHouse
class SitemapJourney {

    /** Tools, which tell nothing. */
    private static final List<String> TOOLS =
            List.of("/suche", "/suche/merken", "/anmelden", "/zugang-verloren", "/barriere-melden", "/darstellung");

    /** Former states of a page that is listed itself: a search engine is to lead to the present one. */
    private static final String FORMER = "/projekte/[^/]+/fassungen(/[0-9]+)?|/verfahren/[^/]+/[0-9]+";

    /** Not there. */
    private static final String NOTHING = "/nichts";

    @LocalServerPort
    private int port;

    private List<String> listed(String address) {
        return Jsoup.parse(new Site(port).get(address).body(), "", Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(whole -> whole.replaceFirst("https?://[^/]+", ""))
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
    }

    private Set<String> listed() {
        return listed("/sitemap.xml").stream()
                .flatMap(part -> listed(part).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isLeftOut(String german) {
        return TOOLS.contains(german) || german.matches(FORMER) || german.equals(NOTHING);
    }

    @Test
    void everyKindOfPublicPageIsListedInBothLanguages() {
        var listed = listed();
        assertThat(PublicAddresses.german()).allSatisfy(entry -> {
            var german = PublicAddresses.path(port, entry).replaceFirst("[?].*", "");
            var english = ("/en" + german).replaceFirst("/$", "");
            assertThat(listed.contains(german)).as(german).isNotEqualTo(isLeftOut(german));
            assertThat(listed.contains(english)).as(english).isNotEqualTo(isLeftOut(german));
        });
    }
}
