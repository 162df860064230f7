package org.wandelwerk.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Where coal is burnt or dug, to say how far a place lies from there. The shipped file names the power stations of the
 * region by the law that ends them, and puts each where its municipality is; an operator may name another file.
 */
@Component
public class CoalSites {

    private static final double EARTH_RADIUS_KM = 6371;

    /**
     * The site that lies nearest to something.
     *
     * @param kilometres as the crow flies, between the points of the municipalities where nothing nearer is known
     */
    public record Nearest(String site, int kilometres) {}

    private record Site(String name, Point point) {}

    private final Supplier<List<Site>> sites;

    /** Reads a file of the operator at once, so that what is wrong with it stops the start and no page. */
    CoalSites(@Value("${wandelwerk.coal-sites:}") String file) {
        if (file.isBlank()) {
            sites = SingletonSupplier.of(() -> read(ReferenceFiles.text("coal-sites.csv")));
        } else {
            var own = read(text(file));
            sites = () -> own;
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Site> read(String text) {
        var municipalities = CsvFile.parse(ReferenceFiles.text("municipalities.csv")).rows().stream()
                .collect(Collectors.toMap(row -> row.text("key"), CoalSites::point));
        return CsvFile.parse(text).rows().stream()
                .map(row -> new Site(
                        row.text("name"),
                        row.optional("lon") != null
                                ? point(row)
                                : Optional.ofNullable(municipalities.get(row.text("municipality")))
                                        .orElseThrow(() ->
                                                new IllegalArgumentException("no such municipality: " + row.fields()))))
                .toList();
    }

    private static Point point(CsvFile.Row row) {
        return new Point(row.number("lon"), row.number("lat"));
    }

    /** The one that is nearest to any of the points; empty for no points, and for a file without sites. */
    public Optional<Nearest> nearest(Collection<Point> points) {
        return sites.get().stream()
                .flatMap(site -> points.stream()
                        .map(point -> new Nearest(site.name(), (int) Math.round(kilometres(site.point(), point)))))
                .min(Comparator.comparingInt(Nearest::kilometres).thenComparing(Nearest::site));
    }

    private static double kilometres(Point one, Point other) {
        var east = Math.sin(Math.toRadians(other.lon() - one.lon()) / 2);
        var north = Math.sin(Math.toRadians(other.lat() - one.lat()) / 2);
        var between = north * north
                + Math.cos(Math.toRadians(one.lat())) * Math.cos(Math.toRadians(other.lat())) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(between));
    }
}
