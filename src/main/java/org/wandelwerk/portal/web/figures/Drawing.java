package org.wandelwerk.portal.web.figures;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * A chart laid out for one width: shapes first, then what is written over them.
 *
 * @param size the word of its width, by which the page shows only the fitting drawing
 */
public record Drawing(String size, int width, int height, List<Shape> shapes, List<Label> labels) {

    /** All shapes of one kind as a single one, in the order in which the kinds are first drawn: few elements. */
    public List<Shape> layers() {
        var paths = new LinkedHashMap<String, String>();
        shapes.forEach(shape -> paths.merge(shape.kind(), shape.path(), String::concat));
        return paths.entrySet().stream()
                .map(layer -> new Shape(layer.getKey(), layer.getValue()))
                .toList();
    }
}
