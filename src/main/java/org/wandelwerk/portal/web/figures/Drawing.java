package org.wandelwerk.portal.web.figures;

import java.util.List;

/**
 * A chart laid out for one width: shapes first, then what is written over them.
 *
 * @param size the word of its width, by which the page shows only the fitting drawing
 */
public record Drawing(String size, int width, int height, List<Shape> shapes, List<Label> labels) {}
