package org.wandelwerk.catalog;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
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

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, Point> places = new HashMap<>();
    private final ByteBuffer lines;
    private final List<Integer> ends = new ArrayList<>();

    /**
     * Lays the operations out below the folder of the measuring, where they take no heap.
     *
     * @param most how many of the published ones are read at most
     */
    public SampleOperations(Path published, Path folder, int most) throws IOException {
        places.putAll(points(published.resolveSibling("gazetteer-de").resolve("places.jsonl.gz")));
        var laidOut = folder.resolve("sample.jsonl");
        try (var out = new BufferedOutputStream(Files.newOutputStream(laidOut))) {
            int end = 0;
            for (var name : FILES) {
                try (var reader = reader(published.resolve(name))) {
                    for (var line = reader.readLine(); line != null && ends.size() < most; line = reader.readLine()) {
                        var bytes = line.getBytes(StandardCharsets.UTF_8);
                        out.write(bytes);
                        end = Math.addExact(end, bytes.length);
                        ends.add(end);
                    }
                }
            }
        }
        try (var channel = FileChannel.open(laidOut)) {
            lines = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private JsonNode real(int number) {
        var begin = number == 0 ? 0 : ends.get(number - 1);
        var bytes = new byte[ends.get(number) - begin];
        lines.get(begin, bytes);
        return json.readTree(bytes);
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
        var one = real(number % ends.size());
        var other = real((int) (number * 2_654_435_761L % ends.size()));
        var title =
                number < ends.size() ? text(one, "title") : half(text(one, "title")) + " " + half(text(other, "title"));
        var year = one.path("year").asInt(2015);
        var cents = Math.round(one.path("amount_eur").asDouble(0) * 100);
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        facets.put(Facet.COLLECTION, Set.of(text(one, "nuts1").toLowerCase(Locale.ROOT)));
        facets.put(Facet.PROGRAMME, Set.of(text(one, "fund").toLowerCase(Locale.ROOT)));
        facets.put(Facet.PERIOD, Set.of(String.valueOf(year)));
        var place = text(one, "place").replaceFirst(",.*", "");
        facets.put(Facet.DISTRICT, Set.of(Slug.of(text(one, "district"))));
        facets.put(Facet.MUNICIPALITY, Set.of(place.isEmpty() ? Facet.NOWHERE : Slug.of(place)));
        facets.put(Facet.SUM, Set.of(CatalogSum.Range.of(cents).word()));
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
