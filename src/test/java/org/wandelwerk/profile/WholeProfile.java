package org.wandelwerk.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** The answers of a small municipality that a joint office administers: none is missing, and all sums agree. */
public final class WholeProfile {

    private static final Map<String, String> IDEA = Map.of(
            "title", "Dorfgemeinschaftshaus mit Laden",
            "summary", "Das alte Gasthaus wird zum Laden mit Saal.",
            "promoter", "Gemeinde Jänschwalde",
            "places", "Jänschwalde",
            "contact", "Uwe Muster",
            "mail", "uwe@example.org");

    private static final Map<String, String> PROMOTER = Map.ofEntries(
            Map.entry("promoter-kind", "administered"),
            Map.entry("administered-by", "Amt Peitz"),
            Map.entry("address", "Kirchstraße 11, 03197 Jänschwalde"),
            Map.entry("signatories.1.name", "Anna Beispiel"),
            Map.entry("signatories.1.function", "Amtsdirektorin"),
            Map.entry("council.state", "follows"),
            Map.entry("council.until", "30.9.2027"),
            Map.entry("budget.state", "exists"),
            Map.entry("partners.1.name", "Heimatverein Jänschwalde"),
            Map.entry("partners.1.role", "betreibt den Saal"));

    private static final Map<String, String> EFFECT = Map.ofEntries(
            Map.entry("description", "Im Erdgeschoss entsteht der Laden, darüber der Saal für achtzig Gäste."),
            Map.entry("problem", "Seit 2019 gibt es im Ort nichts mehr zu kaufen."),
            Map.entry("goal", "Der Laden trägt sich, der Saal ist jede Woche belegt."),
            Map.entry("programme-fit", "Das Leitbild des Ortes nennt Nahversorgung und Treffpunkt."),
            Map.entry("workshop", "w4"),
            Map.entry("funding-area", "a3"),
            Map.entry("criteria", "jobs,attractiveness"),
            Map.entry("criteria-why", "Zwei Stellen, und ein Ort, an dem man sich trifft."),
            Map.entry("additional", "Das Haus bliebe leer."),
            Map.entry("future", "Der Saal ist auch für Ältere ohne Stufen erreichbar."),
            Map.entry("indicators.1.what", "jobs-created"),
            Map.entry("indicators.1.value", "2"),
            Map.entry("indicators.1.by", "2029, Stellenplan"));

    private static final Map<String, String> PLACE = Map.of(
            "land-owner", "promoter",
            "land.state", "exists",
            "plan.state", "omitted",
            "plan.why", "Das Haus steht schon.",
            "permits.state", "follows",
            "permits.until", "31.3.2027",
            "state-aid", "none");

    private static final Map<String, String> TIME = Map.ofEntries(
            Map.entry("start", "1.4.2027"),
            Map.entry("end", "30.6.2028"),
            Map.entry("stages.1.name", "Planung und Bau"),
            Map.entry("stages.1.from", "1.4.2027"),
            Map.entry("stages.1.to", "30.6.2028"),
            Map.entry("early-start", "not-planned"));

    private static final Map<String, String> MONEY = Map.ofEntries(
            Map.entry("total", "1.250.000"),
            Map.entry("costs.1.2027", "600.000"),
            Map.entry("costs.1.2028", "650.000"),
            Map.entry("wanted", "1.125.000"),
            Map.entry("own-share", "125.000"),
            Map.entry("burden.own.2027", "60.000"),
            Map.entry("burden.own.2028", "65.000"),
            Map.entry("burden.after.2029", "12.000"),
            Map.entry("pre-financing.state", "exists"),
            Map.entry("operation.state", "follows"),
            Map.entry("operation.until", "31.12.2027"));

    /** By section, in the order of the form, each by the name of its slot. */
    public static final SequencedMap<String, Map<String, String>> SECTIONS = sections();

    private WholeProfile() {}

    private static SequencedMap<String, Map<String, String>> sections() {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put("idee", IDEA);
        sections.put("traeger", PROMOTER);
        sections.put("wirkung", EFFECT);
        sections.put("ort", PLACE);
        sections.put("zeit", TIME);
        sections.put("geld", MONEY);
        sections.put(
                "erklaerung",
                Map.of(
                        "declarations", "correct,no-claim,share",
                        "consent-processing", "given",
                        "consent-publication", "given"));
        return sections;
    }

    /** All answers, whatever their section. */
    public static Map<String, String> answers() {
        var all = new LinkedHashMap<String, String>();
        SECTIONS.values().forEach(all::putAll);
        return all;
    }

    /** The section behind another one; the last has none behind it, and stays. */
    public static String behind(String section) {
        var names = List.copyOf(SECTIONS.keySet());
        return names.get(Math.min(names.indexOf(section) + 1, names.size() - 1));
    }
}
