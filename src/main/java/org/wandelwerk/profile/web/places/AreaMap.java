package org.wandelwerk.profile.web.places;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wandelwerk.place.LabelBox;
import org.wandelwerk.place.MapView;

/**
 * The part of the map in which areas are chosen.
 *
 * @param base what lies below, with whom it is from
 */
public record AreaMap(MapView base, List<MapArea> areas) {

    /** So much of the width stays free around the areas, and so high are the letters. */
    private static final double MARGIN = 0.04;

    private static final double LETTERS = 0.03;

    /** How wide a letter is in the mean, and how high its line, of its height. */
    private static final double WIDTH = 0.6;

    private static final double LINE = 1.15;

    public List<MapArea> drawn() {
        return areas.stream().filter(area -> area.outline() != null).toList();
    }

    /** Those whose name has room: what is chosen first, then the largest; all have theirs in the list. */
    public List<MapArea> named() {
        var room = room();
        var named = new LinkedHashMap<MapArea, LabelBox>();
        drawn().stream()
                .sorted(Comparator.comparing(MapArea::isFree)
                        .thenComparing(Comparator.comparingLong(AreaMap::size).reversed()))
                .forEach(area -> {
                    var taken = taken(area);
                    if (room.holds(taken) && named.values().stream().noneMatch(taken::overlaps)) {
                        named.put(area, taken);
                    }
                });
        return List.copyOf(named.keySet());
    }

    private static long size(MapArea area) {
        var outline = Objects.requireNonNull(area.outline());
        return (long) (outline.right() - outline.left()) * (outline.bottom() - outline.top());
    }

    private LabelBox taken(MapArea area) {
        var outline = Objects.requireNonNull(area.outline());
        var wide = area.shortName().length() * WIDTH * letters() / 2;
        return new LabelBox(
                outline.x() - wide, outline.y() - LINE * letters(), outline.x() + wide, outline.y() + letters() / 3.0);
    }

    private Stream<MapArea.Outline> outlines() {
        return areas.stream().map(MapArea::outline).filter(Objects::nonNull);
    }

    private LabelBox room() {
        var left = outlines().mapToInt(MapArea.Outline::left).min().orElse(0);
        var top = outlines().mapToInt(MapArea.Outline::top).min().orElse(0);
        var right = outlines().mapToInt(MapArea.Outline::right).max().orElse(base.width());
        var bottom = outlines().mapToInt(MapArea.Outline::bottom).max().orElse(base.height());
        var margin = Math.ceil((right - left) * MARGIN);
        return new LabelBox(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** What of the map is seen, as SVG has it: the room of all areas. */
    public String viewBox() {
        var room = room();
        return "%d %d %d %d".formatted((int) room.left(), (int) room.top(), (int) (room.right() - room.left()), (int)
                (room.bottom() - room.top()));
    }

    /** In pixels of the map. */
    public int letters() {
        return (int) Math.ceil((room().right() - room().left()) * LETTERS);
    }
}
