package org.wandelwerk.place;

/** The sizes of dots and letters of one layer, in pixels of the drawing. */
record MapLetters(String name, int nameSize, int sorbianSize, int smallestDot, double growth, int largestDot) {

    static final MapLetters WIDE = new MapLetters("wide", 16, 16, 10, 4.2, 26);
    static final MapLetters NARROW = new MapLetters("narrow", 28, 28, 16, 3.5, 32);
    static final MapLetters LOCATOR = new MapLetters("locator", 44, 44, 16, 0, 16);

    private static final double GAP = 4;
    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;
    private static final double SPACING = 0.1;

    int radius(int count) {
        return (int) Math.min(largestDot, Math.round(smallestDot + growth * (Math.sqrt(count) - 1)));
    }

    int lineHeight() {
        return sorbianSize + 2;
    }

    /** How far names stand from their dot. */
    double gap() {
        return GAP;
    }

    /** How far letters rise above their line. */
    double ascent() {
        return nameSize * ASCENT;
    }

    double height(boolean hasSorbian) {
        return hasSorbian ? ascent() + lineHeight() + sorbianSize * DESCENT : ascent() + nameSize * DESCENT;
    }

    double width(String name, boolean isSorbian) {
        var size = isSorbian ? sorbianSize : nameSize;
        return name.codePoints().mapToDouble(MapLetters::share).sum() * size;
    }

    /** The width of a name that is set wide, as those of areas are. */
    double spacedWidth(String name, boolean isSorbian) {
        return width(name, isSorbian) + name.length() * SPACING * nameSize;
    }

    /** Generous, because letters are measured by kind and not by font. */
    private static double share(int letter) {
        if ("iljtfrI.,'-/() ".indexOf(letter) >= 0) {
            return 0.4;
        }
        return "mwMW".indexOf(letter) >= 0 ? 0.95 : Character.isUpperCase(letter) ? 0.72 : 0.6;
    }
}
