package org.wandelwerk.profile.web.places;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wandelwerk.place.MapView;

/**
 * The part of the map in which areas are chosen.
 *
 * @param base what lies below, with whom it is from
 */
public record AreaMap(MapView base, List<MapArea> areas) {

    /** So much of the width stays free around the areas, and so high are the letters. */
    private static final double MARGIN = 0.04;

    private static final double LETTERS = 0.032;

    public List<MapArea> drawn() {
        return areas.stream().filter(area -> area.outline() != null).toList();
    }

    private Stream<MapArea.Outline> outlines() {
        return areas.stream().map(MapArea::outline).filter(Objects::nonNull);
    }

    /** What of the map is seen, as SVG has it: the room of all areas. */
    public String viewBox() {
        var left = outlines().mapToInt(MapArea.Outline::left).min().orElse(0);
        var top = outlines().mapToInt(MapArea.Outline::top).min().orElse(0);
        var right = outlines().mapToInt(MapArea.Outline::right).max().orElse(base.width());
        var bottom = outlines().mapToInt(MapArea.Outline::bottom).max().orElse(base.height());
        var margin = (int) Math.ceil((right - left) * MARGIN);
        return "%d %d %d %d"
                .formatted(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin);
    }

    /** In pixels of the map. */
    public int letters() {
        return (int) Math.ceil(Integer.parseInt(viewBox().split(" ")[2]) * LETTERS);
    }
}
