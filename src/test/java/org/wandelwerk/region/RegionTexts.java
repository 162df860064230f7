package org.wandelwerk.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Region files to read in tests. */
final class RegionTexts {

    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of(
                    "recommended",
                    "confirmed",
                    "application_in_preparation",
                    "application_open",
                    "applied",
                    "partly_granted",
                    "granted",
                    "in_implementation",
                    "completed"),
            Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));

    /** One record of each kind. */
    static final String SMALL = """
        {
         "meta": { "compiled": "2026-11-22" },
         "workshops": [
          { "number": 2, "name": "Innovation", "topics": ["Big Data"], "sources": ["https://example.org/w"] }
         ],
         "organisations": [
          { "id": "o1", "name": "Stadt Guben", "type": "municipality", "town": "Guben", "member_of_workshops": [2] }
         ],
         "projects": [
          { "id": "p1", "title": "Brücke", "summary": "Eine Brücke.", "promoter": "Stadt Guben",
            "municipality": "Guben", "district": "Spree-Neiße", "workshops": [2], "status": "granted",
            "total_cost_eur": 15000000, "grant_eur": 4890719.7, "period_start": 2021, "period_end": 2023,
            "decisions": [
             { "body": "ILB", "kind": "granted", "date": "2024-02-29", "amount_eur": 4890719.7 }
            ],
            "funding_area_inferred": 7, "note": null, "sources": ["https://example.org/p"] }
         ],
         "sessions": [
          { "id": "s1", "kind": "workshop", "workshops": [2], "date": "2024-10", "title": "Sitzung" }
         ],
         "news": [
          { "id": "n1", "date": null, "title": "Neues", "teaser": "Es gibt Neues.", "url": "https://example.org/p" }
         ],
         "figures": [
          { "kind": "PAID", "scope": "Land", "value": 4500, "unit": "EUR cents", "exactness": "rounded" }
         ]
        }
        """;

    private RegionTexts() {}

    static String shipped() {
        try {
            return new ClassPathResource("demo/lausitz/lausitz.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped file as it was collected, without the sections added to it. */
    static String collected() {
        var text = shipped();
        return text.substring(0, text.indexOf(",\n \"other_names\"")) + "\n}\n";
    }

    /** The first records of each kind of the file as it was collected, which refer to no later ones. */
    static String beginning(int records) {
        var region = (ObjectNode) JsonMapper.shared().readTree(collected());
        region.forEachEntry((_, section) -> {
            if (section instanceof ArrayNode list) {
                while (list.size() > records) {
                    list.remove(list.size() - 1);
                }
            }
        });
        return region.toPrettyString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static RegionBytes file(String text) {
        return new RegionBytes("region.json", bytes(text));
    }

    static Reading read(String text) {
        return RegionReader.read(bytes(text), VOCABULARY);
    }
}
