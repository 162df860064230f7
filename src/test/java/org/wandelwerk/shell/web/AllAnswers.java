package org.wandelwerk.shell.web;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;

/** What is answered at every address that can be reached, some of each kind, in a house full of acting words. */
@TestComponent
class AllAnswers {

    private static final List<String> BEGINNINGS = List.of(
            "/",
            "/en",
            "/sitemap.xml",
            "/feed.atom",
            "/zahlen",
            "/suche?q=kanari",
            "/en/suche?q=" + "%3Cscript%3Ekanari()%3C/script%3E",
            "/zahlen/stand?am=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/zahlen/stand.csv",
            "/karte",
            "/gremien/imag",
            "/zahlen/stand.csv?fuer=tabellenprogramm",
            "/en/karte",
            "/sitzungen",
            "/beschluesse",
            "/berichtigungen",
            "/barriere-melden?seite=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/aktuelles",
            "/projekte",
            "/akteure",
            "/darstellung?zurueck=%22%3E%3Cscript%3Ekanari()%3C/script%3E",
            "/werkstaetten/2",
            "/sprachen",
            "/projekte?q=%22%3E%3Cscript%3Ekanari()%3C/script%3E&werkstatt=kanari",
            "/kanari%22%3E%3Cscript%3Ekanari()",
            "/anmelden?weiter=%22%3E%3Cscript%3Ekanari()%3C/script%3E");

    private static final int OF_ONE_KIND = 12;

    private final ActingWords words;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    AllAnswers(ActingWords words) {
        this.words = words;
    }

    /** All by address, asked for once. */
    Map<String, Answer> of(Site site) {
        if (answers.isEmpty()) {
            words.fill();
            crawl(site);
        }
        return answers;
    }

    /** Those of one type. */
    Stream<Map.Entry<String, Answer>> of(Site site, String type) {
        return of(site).entrySet().stream().filter(one -> type(one.getValue()).startsWith(type));
    }

    private void crawl(Site site) {
        var waiting = new ArrayDeque<>(BEGINNINGS);
        var ofKind = new HashMap<String, Integer>();
        while (!waiting.isEmpty()) {
            var address = waiting.poll();
            if (answers.containsKey(address) || ofKind.merge(kind(address), 1, Integer::sum) > OF_ONE_KIND) {
                continue;
            }
            var answer = site.get(address);
            answers.put(address, answer);
            if (type(answer).startsWith("text/html")) {
                answer.page()
                        .select("[href^=/], [src^=/]")
                        .forEach(link -> waiting.add((link.attr("href") + link.attr("src"))
                                .replaceFirst("#.*", "")
                                .replaceAll("[^!-~]|[\"<>{}\\\\^`|\\[\\]]", "")));
            } else if (address.contains("sitemap")) {
                Pattern.compile("<loc>https?://[^/]+([^<]*)")
                        .matcher(answer.body())
                        .results()
                        .map(found -> found.group(1).isEmpty() ? "/" : found.group(1))
                        .forEach(waiting::add);
            }
        }
    }

    /** Pages of one kind differ by the last part of the address and by what they are asked. */
    private static String kind(String address) {
        var path = address.replaceFirst("\\?.*", "");
        var rest = path.replaceFirst("^/en(?=/|$)", "");
        var head = rest.length() > 1 ? rest.split("/")[1] : "";
        var ending = path.contains(".") ? path.substring(path.lastIndexOf('.')) : "";
        var words = address.contains("?") ? address.replaceFirst(".*\\?", "").replaceAll("=[^&]*", "") : "";
        return path.startsWith("/en") + head + rest.split("/").length + ending + words;
    }

    private static String type(Answer answer) {
        return answer.header("Content-Type");
    }
}
