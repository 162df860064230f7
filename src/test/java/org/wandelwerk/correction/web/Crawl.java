package org.wandelwerk.correction.web;

import static java.util.stream.Collectors.toCollection;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wandelwerk.Site;

/** Everything public that a reader comes to by links, in both languages, and what programs are given. */
record Crawl(Map<String, String> texts) {

    private static final int MOST = 4000;
    private static final int AT_ONCE = 3;
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
            "/sitemap.xml");
    private static final Pattern WITHOUT_WORDS =
            Pattern.compile("/(en/)?(darstellung|barriere-melden|css|fonts|icons|js)\\b.*");

    /** What one address answered. */
    private record Found(String address, String text, Set<String> links) {

        static Found at(Site site, String address) {
            var answer = site.get(address);
            var page = answer.page();
            return new Found(
                    address,
                    answer.status() == 404 ? "" : unfolded(answer) + "\n" + page.text(),
                    leads(page)
                            .filter(next -> !WITHOUT_WORDS.matcher(next).matches())
                            .collect(toCollection(LinkedHashSet::new)));
        }
    }

    /** A calendar breaks its lines wherever they become too long, in the middle of a word, too (RFC 5545, 3.1). */
    private static String unfolded(Site.Answer answer) {
        return answer.header("Content-Type").startsWith("text/calendar")
                ? answer.body().replace("\r\n ", "")
                : answer.body();
    }

    /** Several at a time, one step further from the beginnings with each round. */
    static Crawl of(Site site) throws InterruptedException, ExecutionException {
        return from(site, BEGINNINGS);
    }

    /** Everything that this one came to is asked for again, wherever a link still leads there or not. */
    Crawl again(Site site) throws InterruptedException, ExecutionException {
        return from(site, texts.keySet());
    }

    private static Crawl from(Site site, Collection<String> beginnings)
            throws InterruptedException, ExecutionException {
        var texts = new LinkedHashMap<String, String>();
        var next = new LinkedHashSet<>(beginnings);
        try (var readers = Executors.newFixedThreadPool(AT_ONCE)) {
            while (!next.isEmpty() && texts.size() < MOST) {
                var round = next.stream()
                        .limit(MOST - texts.size())
                        .<Callable<Found>>map(address -> () -> Found.at(site, address))
                        .toList();
                next.clear();
                for (var read : readers.invokeAll(round)) {
                    var found = read.get();
                    texts.put(found.address(), found.text());
                    next.addAll(found.links());
                }
                next.removeAll(texts.keySet());
            }
        }
        return new Crawl(texts);
    }

    /** Where a page leads within the house; lists for search engines name whole addresses. */
    private static Stream<String> leads(Document page) {
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
