package org.wandelwerk.journey;

import java.util.List;
import java.util.stream.Stream;
import org.wandelwerk.Site;

/** One address or more of every kind of public page, for what must hold on all of them. */
final class PublicAddresses {

    /** What the house knows. */
    private static final List<String> RECORDS = List.of(
            "/",
            "/en",
            "/werkstaetten",
            "/werkstaetten/2",
            "/en/werkstaetten/2",
            "/werkstaetten/4",
            "/projekte",
            "/projekte?werkstatt=3&bereich=9",
            "project",
            "/akteure",
            "organisation",
            "/karte",
            "/en/karte?werkstatt=2",
            "/sitzungen",
            "/en/sitzungen?gremium=5",
            "/sitzungen/imag-2021-09-29",
            "/sitzungen/werkstatt-1-2024-01-25",
            "/sitzungen/werkstattuebergreifend-2024-11-20",
            "/gremien/imag",
            "/aktuelles",
            "news item",
            "versions",
            "version",
            "/beschluesse",
            "/en/beschluesse?jahr=ohne",
            "/beschluesse?gremium=3");

    /** What helps to find and to trust it. */
    private static final List<String> WAYS = List.of(
            "/daten",
            "/suche",
            "/suche?q=Cottbus",
            "/en/suche?q=Senftenbrg",
            "/impressum",
            "/datenschutz",
            "/barrierefreiheit",
            "/en/barrierefreiheit",
            "/anmelden",
            "/en/zugang-verloren",
            "/barriere-melden",
            "/ideen/neu",
            "/en/ideen/neu?traeger=company&zweck=business",
            "/leichte-sprache",
            "/zahlen",
            "/en/zahlen",
            "/zahlen/stand?am=2023-12-31",
            "/zahlen/stand?am=gestern",
            "/verfahren/lausitz-brandenburg",
            "/en/verfahren/stark",
            "/verfahren/lausitz-brandenburg/1",
            "/sprachen",
            "/en/sprachen",
            "/berichtigungen",
            "/werkstaetten/2/verlauf",
            "/darstellung",
            "/nichts");

    private PublicAddresses() {}

    /** A word instead of an address stands for a record whose address is looked up. */
    static List<String> all() {
        return Stream.concat(RECORDS.stream(), WAYS.stream()).toList();
    }

    /** The whole address behind an entry of the list. */
    static String of(int port, String entry) {
        return "http://localhost:" + port + path(port, entry);
    }

    static String path(int port, String entry) {
        return switch (entry) {
            case "project" -> first(port, "/werkstaetten/2", ".card h3 a");
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
