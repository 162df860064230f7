package org.wandelwerk.opendata;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/**
 * Reads the outlines of glyphs: closed lines of points, some on the line, some beside it as those of quadratic curves;
 * or other glyphs, each moved.
 */
record GlyphOutlines(ByteBuffer data, int offsets, int glyphs, boolean hasLongOffsets) {

    private static final int ON_LINE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int SCALED = 8;
    private static final int MORE = 32;
    private static final int SCALED_TWICE = 64;
    private static final int TURNED = 128;

    Path2D outline(int glyph) {
        var path = new Path2D.Double();
        int begin = glyphs + offset(glyph);
        if (offset(glyph + 1) == offset(glyph)) {
            return path;
        }
        int contours = data.getShort(begin);
        if (contours < 0) {
            compose(path, begin + 10);
        } else {
            draw(path, begin + 10, contours);
        }
        return path;
    }

    private int offset(int glyph) {
        return hasLongOffsets ? data.getInt(offsets + 4 * glyph) : 2 * unsigned(offsets + 2 * glyph);
    }

    private void compose(Path2D path, int begin) {
        int place = begin;
        int flags;
        do {
            flags = unsigned(place);
            int part = unsigned(place + 2);
            boolean hasWords = (flags & WORDS) != 0;
            int x = hasWords ? data.getShort(place + 4) : data.get(place + 4);
            int y = hasWords ? data.getShort(place + 6) : data.get(place + 5);
            place += hasWords ? 8 : 6;
            path.append(outline(part).getPathIterator(moved(flags, place, x, y)), false);
            place += (flags & SCALED) != 0 ? 2 : (flags & SCALED_TWICE) != 0 ? 4 : (flags & TURNED) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
    }

    private AffineTransform moved(int flags, int place, int x, int y) {
        if ((flags & SCALED) != 0) {
            return new AffineTransform(part(place), 0, 0, part(place), x, y);
        }
        if ((flags & SCALED_TWICE) != 0) {
            return new AffineTransform(part(place), 0, 0, part(place + 2), x, y);
        }
        return (flags & TURNED) != 0
                ? new AffineTransform(part(place), part(place + 2), part(place + 4), part(place + 6), x, y)
                : AffineTransform.getTranslateInstance(x, y);
    }

    /** A number with fourteen bits behind the point. */
    private double part(int place) {
        return data.getShort(place) / 16384.0;
    }

    private void draw(Path2D path, int ends, int contours) {
        int points = contours == 0 ? 0 : unsigned(ends + 2 * (contours - 1)) + 1;
        int place = ends + 2 * contours;
        place += 2 + unsigned(place);
        var flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get(place++);
            if ((flags[i] & REPEATED) != 0) {
                for (int times = Byte.toUnsignedInt(data.get(place++)); times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        var xs = new int[points];
        var ys = new int[points];
        place = coordinates(place, flags, xs, SHORT_X, SAME_X);
        coordinates(place, flags, ys, SHORT_Y, SAME_Y);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = unsigned(ends + 2 * i);
            new Contour(flags, xs, ys, first, last - first + 1).draw(path);
            first = last + 1;
        }
    }

    private int coordinates(int begin, int[] flags, int[] values, int isShort, int isSame) {
        int place = begin;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int step = Byte.toUnsignedInt(data.get(place++));
                value += (flags[i] & isSame) != 0 ? step : -step;
            } else if ((flags[i] & isSame) == 0) {
                value += data.getShort(place);
                place += 2;
            }
            values[i] = value;
        }
        return place;
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(data.getShort(place));
    }

    /** One closed line; between two points beside it lies one on it, in the middle. */
    private record Contour(int[] flags, int[] xs, int[] ys, int first, int size) {

        void draw(Path2D path) {
            if (size < 2) {
                return;
            }
            int start = 0;
            while (start < size && !isOnLine(start)) {
                start++;
            }
            if (start == size) {
                path.moveTo((x(0) + x(1)) / 2, (y(0) + y(1)) / 2);
                start = 0;
            } else {
                path.moveTo(x(start), y(start));
            }
            for (int i = start + 1; i <= start + size; i++) {
                step(path, i);
            }
            path.closePath();
        }

        private void step(Path2D path, int i) {
            if (isOnLine(i)) {
                if (isOnLine(i - 1)) {
                    path.lineTo(x(i), y(i));
                }
            } else if (isOnLine(i + 1)) {
                path.quadTo(x(i), y(i), x(i + 1), y(i + 1));
            } else {
                path.quadTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
            }
        }

        private boolean isOnLine(int i) {
            return (flags[at(i)] & ON_LINE) != 0;
        }

        private double x(int i) {
            return xs[at(i)];
        }

        private double y(int i) {
            return ys[at(i)];
        }

        private int at(int i) {
            return first + i % size;
        }
    }
}
