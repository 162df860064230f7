package org.wandelwerk.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.wandelwerk.shell.Theme;

/** The base map as the build drew it. */
record MapSheet(MapFrame frame, MapPictures pictures, List<Attribution> attributions) {

    /** Where the drawn files lie among the classes. */
    static final String FOLDER = "maps";

    /** Names the drawn files, and how the earth lies in them. */
    static final String LIST = "lausitz.properties";

    /** Holds the outlines of districts and municipalities. */
    static final String OUTLINES = "outlines.properties";

    static MapSheet read(String address) {
        var list = new Properties();
        try (var file = file(LIST)) {
            list.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var frame = new MapFrame(number(list, "scale"), number(list, "left"), number(list, "top"));
        var pictures = new MapPictures(
                address + list.getProperty(Theme.AUTO.word()),
                address + list.getProperty(Theme.LIGHT.word()),
                address + list.getProperty(Theme.DARK.word()));
        return new MapSheet(frame, pictures, Attribution.ofMaps());
    }

    /** The outlines by official key, as {@link BaseMap#outlines} wrote them. */
    static Properties outlines() {
        var outlines = new Properties();
        try (var file = file(OUTLINES)) {
            outlines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }

    private static double number(Properties list, String name) {
        return Double.parseDouble(list.getProperty(name));
    }

    /** The picture at an address; empty when none lies there. */
    Optional<String> picture(String address) {
        return pictures.isOne(address)
                ? Optional.of(text(address.substring(address.lastIndexOf('/') + 1)))
                : Optional.empty();
    }

    private static String text(String name) {
        try (var file = file(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        var file = MapSheet.class.getResourceAsStream("/" + FOLDER + "/" + name);
        if (file == null) {
            throw new IllegalStateException(
                    FOLDER + "/" + name + " is missing: the build has not drawn the map by DrawBaseMap");
        }
        return file;
    }
}
