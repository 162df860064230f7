package org.wandelwerk.correction.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** By several threads, because whoever crawls has the machine alone, see {@link RecalledIsGoneTest}. */
    static Crawl of(Site site) {
        var texts = new LinkedHashMap<String, String>();
        Collection<String> waiting = BEGINNINGS;
        while (!waiting.isEmpty() && texts.size() < MOST) {
            var seen = waiting.parallelStream()
                    .map(address -> Seen.at(site, address))
                    .toList();
            seen.forEach(page -> texts.put(page.address(), page.text()));
            waiting = seen.stream()
                    .flatMap(page -> page.links().stream())
                    .filter(next -> !texts.containsKey(next)
                            && !WITHOUT_WORDS.matcher(next).matches())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return new Crawl(texts);
    }

    /** The addresses at which the words can be read, or of which the page leads there. */
    List<String> telling(String words) {
        return texts.entrySet().stream()
                .filter(page -> page.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One page with the addresses to which it leads. */
    private record Seen(String address, String text, List<String> links) {

        static Seen at(Site site, String address) {
            var answer = site.get(address);
            var page = answer.page();
            return new Seen(
                    address,
                    answer.status() == 404 ? "" : answer.body() + "\n" + page.text(),
                    page.select("[href^=/], [src^=/]").stream()
                            .map(link -> (link.attr("href") + link.attr("src")).replaceFirst("#.*", ""))
                            .toList());
        }
    }
}
