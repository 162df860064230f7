package org.wandelwerk.operation;

import java.util.Set;
import java.util.regex.Pattern;

/** What kind of page an address is, as coarsely as it can be counted without telling who reads what. */
public record PageKind(String word) {

    private static final Pattern LANGUAGE = Pattern.compile("^/(en|dsb|hsb|pl)(?=/|$)");
    private static final PageKind OTHER = new PageKind("andere");
    private static final String ONE_OF_THEM = "/…";
    private static final Set<String> LISTS =
            Set.of("werkstaetten", "akteure", "projekte", "sitzungen", "aktuelles", "ideen", "verfahren");
    private static final Set<String> SINGLE = Set.of(
            "anmelden",
            "barriere-melden",
            "barrierefreiheit",
            "berichtigungen",
            "beschluesse",
            "daten",
            "datenschutz",
            "einladung",
            "neue-adresse",
            "gremien",
            "impressum",
            "karte",
            "leichte-sprache",
            "mitteilungen",
            "rueckkehr",
            "schreibtisch",
            "sprachen",
            "suche",
            "zahlen",
            "zugang-verloren");

    /** The kinds are few and known, so that no address makes a new one. */
    public static PageKind of(String path) {
        var words = LANGUAGE.matcher(path).replaceFirst("").split("/", 3);
        var first = words.length > 1 ? words[1] : "";
        if (first.isEmpty()) {
            return new PageKind("start");
        }
        if (LISTS.contains(first)) {
            return new PageKind(words.length > 2 && !words[2].isEmpty() ? first + ONE_OF_THEM : first);
        }
        return SINGLE.contains(first) ? new PageKind(first) : OTHER;
    }

    /** The text that names it to people. */
    public String key() {
        return "operation.page-kind." + word.replace(ONE_OF_THEM, ".one");
    }

    /** Whether it is one of those that are told apart. */
    public boolean isNamed() {
        return !equals(OTHER);
    }
}
