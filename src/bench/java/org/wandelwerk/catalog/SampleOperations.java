package org.wandelwerk.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published operations of the German funds as entries, as many as are wanted: those beyond the real ones are real
 * ones again with a title of two of them, so that the words stay as frequent as they are.
 */
public final class SampleOperations {

    private static final List<String> FILES = List.of("operations-east.jsonl.gz", "operations-other.jsonl.gz");

    /** Where a place is that no gazetteer names: somewhere in the middle of Germany. */
    private static final Point SOMEWHERE = new Point(10.4, 51.2);

    private final List<JsonNode> real = new ArrayList<>();
    private final Map<String, Point> places = new HashMap<>();

    public SampleOperations(Path folder, int most) throws IOException {
        places.putAll(points(folder.resolveSibling("gazetteer-de").resolve("places.jsonl.gz")));
        var json = JsonMapper.builder().build();
        for (var name : FILES) {
            try (var lines = reader(folder.resolve(name))) {
                for (var line = lines.readLine(); line != null && real.size() < most; line = lines.readLine()) {
                    real.add(json.readTree(line));
                }
            }
        }
    }

    /** Where the places lie; a name that several bear is one of them. */
    private static Map<String, Point> points(Path gazetteer) throws IOException {
        var points = new HashMap<String, Point>();
        if (Files.isRegularFile(gazetteer)) {
            var json = JsonMapper.builder().build();
            try (var lines = reader(gazetteer)) {
                lines.lines()
                        .map(json::readTree)
                        .forEach(place -> points.putIfAbsent(
                                text(place, "name"),
                                new Point(
                                        place.path("lon").asDouble(),
                                        place.path("lat").asDouble())));
            }
        }
        return points;
    }

    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private Point point(JsonNode one) {
        return places.getOrDefault(text(one, "place").replaceFirst(",.*", ""), SOMEWHERE);
    }

    public void each(int count, Consumer<CatalogEntry> taker) {
        for (int number = 0; number < count; number++) {
            taker.accept(entry(number));
        }
    }

    private CatalogEntry entry(int number) {
        var one = real.get(number % real.size());
        var other = real.get((int) (number * 2_654_435_761L % real.size()));
        var title =
                number < real.size() ? text(one, "title") : half(text(one, "title")) + " " + half(text(other, "title"));
        var year = one.path("year").asInt(2015);
        var cents = Math.round(one.path("amount_eur").asDouble(0) * 100);
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        facets.put(Facet.COLLECTION, Set.of(text(one, "nuts1").toLowerCase(Locale.ROOT)));
        facets.put(Facet.PROGRAMME, Set.of(text(one, "fund").toLowerCase(Locale.ROOT)));
        facets.put(Facet.PERIOD, Set.of(String.valueOf(year)));
        facets.put(Facet.DISTRICT, Set.of(Slug.of(text(one, "district"))));
        facets.put(Facet.SUM, Set.of(SumRange.of(cents).word()));
        return new CatalogEntry(
                new CatalogId(CatalogKind.OPERATION, new UUID(1, number)),
                Audience.EVERYBODY,
                new CatalogText(
                        Text.german(title.isBlank() ? "ohne Titel" : title),
                        Text.german(text(one, "summary") + " " + text(one, "measure") + " " + text(one, "category")),
                        text(one, "beneficiary"),
                        List.of(),
                        List.of(text(one, "place"))),
                null,
                new PartialDate(year, null, null),
                new CatalogSum(cents, "EUR", "ELIGIBLE_COST", null),
                Map.copyOf(facets),
                List.of(point(one)),
                Set.of());
    }

    private static String half(String text) {
        return text.substring(
                0, text.indexOf(' ', text.length() / 2) < 0 ? text.length() : text.indexOf(' ', text.length() / 2));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
