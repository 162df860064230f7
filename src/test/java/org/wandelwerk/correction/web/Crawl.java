package org.wandelwerk.correction.web;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wandelwerk.Site;

/** Everything public that a reader comes to by links, in both languages, and what programs are given. */
record Crawl(Map<String, String> texts) {

    private static final int MOST = 4000;
    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/en",
            "/projekte?ordnung=entscheidung",
            "/projekte?ordnung=kosten",
            "/karte",
            "/sitzungen",
            "/beschluesse",
            "/aktuelles",
            "/gremien/imag",
            "/suche?q=Lausitz",
            "/feed.atom",
            "/kalender.ics",
            "/werkstaetten/1/kalender.ics",
            "/werkstaetten/2/feed.atom",
            "/daten",
            "/oparl/v1.1/system",
            "/api/openapi.yaml",
            "/sitemap.xml");
    private static final Pattern WITHOUT_WORDS =
            Pattern.compile("/(en/)?(darstellung|barriere-melden|css|fonts|icons|js)\\b.*");

    static Crawl of(Site site) {
        var texts = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(BEGINNINGS);
        while (!waiting.isEmpty() && texts.size() < MOST) {
            var address = waiting.poll();
            if (texts.containsKey(address)) {
                continue;
            }
            var answer = site.get(address);
            var page = answer.page();
            texts.put(address, answer.status() == 404 ? "" : answer.body() + "\n" + page.text());
            links(page)
                    .filter(next -> !texts.containsKey(next)
                            && !WITHOUT_WORDS.matcher(next).matches())
                    .forEach(waiting::add);
        }
        return new Crawl(texts);
    }

    /** Where a page leads within the house; lists for search engines name whole addresses. */
    private static Stream<String> links(Document page) {
        var linked = page.select("[href^=/], [src^=/]").stream().map(link -> link.attr("href") + link.attr("src"));
        var listed =
                page.select("loc").stream().map(Element::text).map(URI::create).map(Crawl::within);
        return Stream.concat(linked, listed).map(next -> next.replaceFirst("#.*", ""));
    }

    private static String within(URI whole) {
        var path = whole.getRawPath().isEmpty() ? "/" : whole.getRawPath();
        return whole.getRawQuery() == null ? path : path + "?" + whole.getRawQuery();
    }

    /** The addresses at which the words can be read, or of which the page leads there. */
    List<String> telling(String words) {
        return texts.entrySet().stream()
                .filter(page -> page.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }
}
