package org.wandelwerk.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.shell.Theme;

/**
 * The base map, drawn once in the colours of each theme.
 *
 * @param files the pictures by address
 */
record MapSheet(MapFrame frame, MapPictures pictures, Map<String, String> files, List<Attribution> attributions) {

    private static final int SIGNS_OF_DIGEST = 8;

    static MapSheet draw(String folder) {
        var base = BaseMap.draw();
        var drawn = new EnumMap<Theme, Picture>(Theme.class);
        for (var theme : Theme.values()) {
            drawn.put(theme, Picture.of(folder, theme, base.svg(theme)));
        }
        return new MapSheet(
                base.frame(),
                new MapPictures(address(drawn, Theme.AUTO), address(drawn, Theme.LIGHT), address(drawn, Theme.DARK)),
                drawn.values().stream().collect(Collectors.toMap(Picture::address, Picture::svg)),
                Attribution.ofMaps());
    }

    private static String address(Map<Theme, Picture> drawn, Theme theme) {
        return Objects.requireNonNull(drawn.get(theme)).address();
    }

    private record Picture(String address, String svg) {

        static Picture of(String folder, Theme theme, String svg) {
            var digest = HashedId.of("map", svg).toString().substring(0, SIGNS_OF_DIGEST);
            return new Picture("%slausitz-%s.%s.svg".formatted(folder, theme.word(), digest), svg);
        }
    }
}
