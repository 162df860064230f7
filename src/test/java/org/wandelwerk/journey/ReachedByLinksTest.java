package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** Whoever knows the start page comes to every public page by links and forms, and through lists by their parts. */
@LausitzHouse
class ReachedByLinksTest {

    /** Not there, and what pages lead to that only the index makes. */
    private static final Set<String> OTHERS = Set.of("/nichts", "/suche/merken");

    /** Another language, files, and what is for those who are signed in. */
    private static final String ASIDE =
            "/(en|schreibtisch)([/?].*)?|.*[.](ics|atom|csv|xlsx|jsonl?|geojson|pdf|xml|txt|yaml|svg|png)([?].*)?";

    @LocalServerPort
    private int port;

    private Set<String> sought() {
        var sought = new HashSet<String>();
        PublicAddresses.german().forEach(entry -> sought.add(withoutChoice(PublicAddresses.path(port, entry))));
        listed("/sitemap.xml")
                .flatMap(this::listed)
                .filter(path -> !path.matches(ASIDE))
                .forEach(sought::add);
        sought.removeAll(OTHERS);
        return sought;
    }

    private Stream<String> listed(String map) {
        return Jsoup.parse(new Site(port).get(map).body(), "", Parser.xmlParser()).select("loc").stream()
                .map(Element::text)
                .map(whole -> whole.replaceFirst("https?://[^/]+", ""))
                .map(path -> path.isEmpty() ? "/" : path);
    }

    private static String withoutChoice(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Where links and forms of a page lead; of choices only the next part of a list makes another page of it. */
    private static List<String> leads(Document page) {
        return Stream.concat(
                        page.select("a[href^=/]").eachAttr("href").stream(),
                        page.select("form[method=get]").eachAttr("action").stream())
                .filter(address -> !address.matches(ASIDE))
                .map(address -> address.matches(".*[?&]nach=.*") ? address : withoutChoice(address))
                .toList();
    }

    @Test
    void everyPublicPageIsReachedFromTheStartPage() {
        var sought = sought();
        assertThat(sought).hasSizeGreaterThan(200).contains("/verfahren/stark", "/verfahren/stark/verlauf");
        var known = new HashSet<>(Set.of("/"));
        var next = new ArrayDeque<>(known);
        while (!next.isEmpty() && !sought.isEmpty()) {
            var address = next.remove();
            sought.remove(address);
            leads(new Site(port).get(address).page()).stream()
                    .filter(known::add)
                    .forEach(next::add);
        }
        assertThat(sought).as("pages to which no link leads").isEmpty();
    }
}
