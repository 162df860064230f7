package org.wandelwerk.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.shell.Theme;

/**
 * Draws the base map in the colours of each theme, and the outlines that lie on it; the build runs it, so that no
 * server ever has to.
 */
final class DrawBaseMap {

    private static final int SIGNS_OF_DIGEST = 8;

    private DrawBaseMap() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0], MapSheet.FOLDER);
        Files.createDirectories(folder);
        empty(folder);
        var base = BaseMap.draw();
        var lines = new ArrayList<>(List.of(
                "scale=" + base.frame().scale(),
                "left=" + base.frame().left(),
                "top=" + base.frame().top()));
        for (var theme : Theme.values()) {
            var svg = base.svg(theme);
            var digest = HashedId.of("map", svg).toString().substring(0, SIGNS_OF_DIGEST);
            var name = "lausitz-%s.%s.svg".formatted(theme.word(), digest);
            Files.writeString(folder.resolve(name), svg);
            lines.add(theme.word() + "=" + name);
        }
        Files.write(folder.resolve(MapSheet.LIST), lines);
        Files.write(
                folder.resolve(MapSheet.OUTLINES),
                base.outlines().entrySet().stream()
                        .map(outline -> outline.getKey() + "=" + outline.getValue())
                        .toList());
    }

    private static void empty(Path folder) throws IOException {
        try (var old = Files.list(folder)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
    }
}
