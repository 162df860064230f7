package org.wandelwerk.journey;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.Site;

/** One address or more of every kind of public page, in both languages, for what must hold on all of them. */
public final class PublicAddresses {

    /** What the house knows. */
    private static final List<String> RECORDS = List.of(
            "/",
            "/werkstaetten",
            "/werkstaetten/2",
            "/werkstaetten/4",
            "/projekte",
            "/projekte?werkstatt=3&bereich=9",
            "project",
            "project with a place",
            "/akteure",
            "organisation",
            "/karte",
            "/karte?werkstatt=2",
            "/sitzungen",
            "/sitzungen?gremium=5",
            "/sitzungen/imag-2021-09-29",
            "/sitzungen/werkstatt-1-2024-01-25",
            "/sitzungen/werkstattuebergreifend-2024-11-20",
            "/gremien/imag",
            "/aktuelles",
            "news item",
            "versions",
            "version",
            "/beschluesse",
            "/beschluesse?jahr=ohne",
            "/beschluesse?gremium=3");

    /** What became of it. */
    private static final List<String> TRAILS = List.of(
            "trail of a project",
            "trail of an organisation",
            "trail of a news item",
            "/werkstaetten/2/verlauf",
            "/gremien/imag/verlauf",
            "/sitzungen/imag-2021-09-29/verlauf");

    /** What helps to find and to trust it. */
    private static final List<String> WAYS = List.of(
            "/daten",
            "/suche",
            "/suche?q=Cottbus",
            "/suche?q=Senftenbrg",
            "/impressum",
            "/datenschutz",
            "/barrierefreiheit",
            "/anmelden",
            "/zugang-verloren",
            "/barriere-melden",
            "/suche/merken?frage=%2Fprojekte%3Fq%3DWasser",
            "/ideen/neu",
            "/ideen/neu?traeger=company&zweck=business",
            "/leichte-sprache",
            "/zahlen",
            "/zahlen/stand?am=2023-12-31",
            "/zahlen/stand?am=gestern",
            "/verfahren/lausitz-brandenburg",
            "/verfahren/stark",
            "/verfahren/lausitz-brandenburg/1",
            "/verfahren/stark/verlauf",
            "/sprachen",
            "/berichtigungen",
            "/darstellung",
            "/nichts");

    private static final String ENGLISH = "in English: ";

    private PublicAddresses() {}

    /** A word instead of an address stands for a record whose address is looked up. */
    static List<String> german() {
        return Stream.of(RECORDS, TRAILS, WAYS).flatMap(List::stream).toList();
    }

    /** The entries of all pages in both languages. */
    public static List<String> all() {
        return Stream.concat(german().stream(), german().stream().map(entry -> ENGLISH + entry))
                .toList();
    }

    static boolean isEnglish(String entry) {
        return entry.startsWith(ENGLISH);
    }

    /** The whole address behind an entry of the list. */
    static String of(int port, String entry) {
        return "http://localhost:" + port + path(port, entry);
    }

    /** The address behind an entry of the list, in the house at this port. */
    public static String path(int port, String entry) {
        if (isEnglish(entry)) {
            return ("/en" + path(port, entry.substring(ENGLISH.length()))).replaceFirst("/$", "");
        }
        if (entry.startsWith("trail of ")) {
            return path(port, entry.replaceFirst("trail of an? ", "")) + "/verlauf";
        }
        return switch (entry) {
            case "project" -> first(port, "/werkstaetten/2", ".card h3 a");
            case "project with a place" -> first(port, "/werkstaetten/2", ".card h3 a:contains(CHESCO)");
            case "organisation" -> first(port, "/werkstaetten/2", ".groups li a");
            case "news item" -> first(port, "/sitzungen/imag-2022-10-05", ".news__item h3 a");
            case "versions" -> path(port, "project") + "/fassungen";
            case "version" -> path(port, "project") + "/fassungen/1";
            default -> entry;
        };
    }

    private static String first(int port, String address, String link) {
        return new Site(port).get(address).page().select(link).attr("href");
    }
}
