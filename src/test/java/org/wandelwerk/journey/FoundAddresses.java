package org.wandelwerk.journey;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.Site;

/** Pages that the index makes, or to which it adds something, in both languages. */
public final class FoundAddresses {

    private static final String SIMILAR = "project with similar ones";

    private static final List<String> GERMAN = List.of(
            "/projekte",
            "/projekte?q=Energie&kreis=12052&kreis=12066&ordnung=kosten",
            "/projekte?q=Gibtesnicht",
            "/projekte?q=Deulowitz",
            "/projekte?sammlung=" + RareThings.COLLECTION,
            SIMILAR,
            "/karte",
            "/karte?ebene=kreise&q=Energie",
            "/karte?kreis=12066",
            "/karte?ausschnitt=13.9,51.4,14.8,52",
            "/suche",
            "/suche?q=Cottbus",
            "/suche?q=Lausitz&art=projekte",
            "/suche?q=Sprech&art=akteure",
            "/suche?q=Deulowitz&art=anderswo",
            "/suche?q=Kraftwrek");

    private static final String ENGLISH = "in English: ";

    private FoundAddresses() {}

    static List<String> german() {
        return GERMAN;
    }

    /** The entries of all pages in both languages. */
    public static List<String> all() {
        return GERMAN.stream()
                .flatMap(entry -> Stream.of(entry, ENGLISH + entry))
                .toList();
    }

    static boolean isEnglish(String entry) {
        return entry.startsWith(ENGLISH);
    }

    /** The address behind an entry of the list, in the house at this port. */
    public static String path(int port, String entry) {
        if (isEnglish(entry)) {
            return "/en" + path(port, entry.substring(ENGLISH.length()));
        }
        return entry.equals(SIMILAR)
                ? new Site(port)
                        .get("/projekte?q=Deulowitz")
                        .page()
                        .select(".row h3 a")
                        .attr("href")
                : entry;
    }
}
