package org.wandelwerk.opendata;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The outlines of a TrueType font that the house ships. They are read here because Java asks the operating system for
 * its fonts before it draws any letter, and a server has none.
 */
final class Typeface {

    private final ByteBuffer data;
    private final double tracking;
    private final Map<String, Integer> tables = new HashMap<>();
    private final double unitsPerEm;
    private final boolean hasLongOffsets;
    private final int widths;
    private final int letters;

    private Typeface(byte[] font, double tracking) {
        this.tracking = tracking;
        data = ByteBuffer.wrap(font);
        for (int i = 0; i < unsigned(4); i++) {
            var entry = 12 + 16 * i;
            tables.put(new String(font, entry, 4, StandardCharsets.US_ASCII), data.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        hasLongOffsets = unsigned(table("head") + 50) == 1;
        widths = unsigned(table("hhea") + 34);
        letters = lettersByUnicode();
    }

    /** @param tracking by how much of its size each letter stands further from the next */
    static Typeface named(String file, double tracking) {
        try (var stream = Typeface.class.getResourceAsStream("/typefaces/" + file)) {
            return new Typeface(Objects.requireNonNull(stream, file).readAllBytes(), tracking);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide words are at a size. */
    double width(String words, double size) {
        return words.codePoints().map(this::glyph).mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The outline of words that stand at a point of their base line. */
    Path2D outline(String words, double size, double x, double y) {
        var outline = new Path2D.Double();
        var pen = new AffineTransform();
        pen.translate(x, y);
        pen.scale(size / unitsPerEm, -size / unitsPerEm);
        words.codePoints().map(this::glyph).forEach(glyph -> {
            outline.append(glyphs().outline(glyph).getPathIterator(pen), false);
            pen.translate(advance(glyph), 0);
        });
        return outline;
    }

    /** Whether the font has the letter; those it has not are drawn as its empty box. */
    boolean has(int letter) {
        return glyph(letter) != 0;
    }

    private GlyphOutlines glyphs() {
        return new GlyphOutlines(data, table("loca"), table("glyf"), hasLongOffsets);
    }

    private double advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, widths - 1)) + tracking * unitsPerEm;
    }

    /** The mapping of the Basic Multilingual Plane, in the form of segments (format 4). */
    private int lettersByUnicode() {
        var cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            var mapping = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(mapping) == 4) {
                return mapping;
            }
        }
        throw new IllegalArgumentException("a font without letters");
    }

    private int glyph(int letter) {
        int segments = unsigned(letters + 6);
        int ends = letters + 14;
        for (int i = 0; i < segments; i += 2) {
            if (letter <= unsigned(ends + i)) {
                return glyph(letter, ends + i + segments + 2, segments);
            }
        }
        return 0;
    }

    private int glyph(int letter, int start, int segments) {
        if (letter < unsigned(start)) {
            return 0;
        }
        int delta = unsigned(start + segments);
        int range = unsigned(start + 2 * segments);
        if (range == 0) {
            return letter + delta & 0xFFFF;
        }
        int glyph = unsigned(start + 2 * segments + range + 2 * (letter - unsigned(start)));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private int unsigned(int place) {
        return Short.toUnsignedInt(data.getShort(place));
    }
}
