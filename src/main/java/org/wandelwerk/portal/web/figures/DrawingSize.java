package org.wandelwerk.portal.web.figures;

import java.util.Locale;

/** The widths for which charts are laid out, so that their letters stay readable; the page shows the one that fits. */
enum DrawingSize {
    NARROW(320, 230),
    MEDIUM(600, 280),
    WIDE(1200, 400);

    private final int width;
    private final int height;

    DrawingSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    /** The height of a chart that may choose it. */
    int height() {
        return height;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
