package org.wandelwerk.opendata;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.wandelwerk.shell.Blueprint;

/** Draws the picture beside a shared link in the look of the house: indigo with its ornament, strata below. */
final class PreviewPicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 72;
    private static final int TILE = 128;
    private static final int STRATA_TOP = 452;
    private static final double TITLE_WIDTH = WIDTH - 2.0 * EDGE;

    private static final Color INDIGO = new Color(0x152046);
    private static final Color SUN = new Color(0xf7bd35);
    private static final Color PALE = new Color(0xe3e7fb);
    private static final Color SAND = new Color(0xfbf8f2);
    private static final Color COAL = new Color(0x191614);

    /** From coal to sand: the colour of a layer, and how deep its upper edge lies from left to right. */
    private static final int[][] STRATA = {
        {0x191f33, 24, 28, 21, 23, 15, 4, 14, 22, 21},
        {0x2b2320, 45, 43, 42, 30, 31, 43, 42, 46, 50},
        {0x6a4a2c, 64, 55, 48, 59, 64, 63, 70, 64, 51},
        {0xc09055, 70, 72, 83, 83, 86, 89, 76, 71, 77},
        {0xe6d3ae, 97, 104, 102, 107, 105, 93, 94, 98, 96},
        {0xfbf8f2, 127, 122, 122, 120, 111, 113, 121, 123, 124},
    };

    private final Graphics2D canvas;

    private PreviewPicture(Graphics2D canvas) {
        this.canvas = canvas;
    }

    static byte[] png(PreviewCard card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new PreviewPicture(canvas).draw(card);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(PreviewCard card) {
        canvas.setColor(INDIGO);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        ornament(Blueprint.of(card.ornament()));
        strata();
        words(card);
        mark();
        write(Faces.TEXT_BOLD, card.house(), 26, EDGE + 60.0, HEIGHT - 29.0, COAL);
    }

    /** It grows stronger to the right, where no words stand. */
    private void ornament(Blueprint print) {
        var rosette = print.rosette().shape();
        var flower = print.flower().shape();
        for (int row = 0; row * TILE / 2 < STRATA_TOP + TILE; row++) {
            for (int column = 0; column * TILE / 2 < WIDTH; column++) {
                var x = column * TILE / 2.0 + TILE / 4.0;
                var alpha = (int) (58 * Math.clamp((x - .2 * WIDTH) / (.6 * WIDTH), 0, 1));
                canvas.setColor(new Color(255, 255, 255, alpha));
                var place = AffineTransform.getTranslateInstance(x, row * TILE / 2.0 + TILE / 4.0 - 12);
                canvas.fill(place.createTransformedShape((row + column) % 2 == 0 ? flower : rosette));
            }
        }
    }

    private void strata() {
        for (var layer : STRATA) {
            canvas.setColor(new Color(layer[0]));
            canvas.fill(layer(layer));
        }
        canvas.setColor(SAND);
        canvas.fill(new Rectangle2D.Double(0, STRATA_TOP + 109.0, WIDTH, HEIGHT - STRATA_TOP - 109.0));
    }

    private static Path2D layer(int[] depths) {
        var path = new Path2D.Double();
        var step = WIDTH / (depths.length - 2.0);
        path.moveTo(0, HEIGHT);
        path.lineTo(0, y(depths, 1));
        for (int i = 1; i < depths.length - 1; i++) {
            var x = (i - 1) * step;
            path.curveTo(
                    x + step / 3,
                    y(depths, i) + slope(depths, i),
                    x + 2 * step / 3,
                    y(depths, i + 1) - slope(depths, i + 1),
                    x + step,
                    y(depths, i + 1));
        }
        path.lineTo(WIDTH, HEIGHT);
        path.closePath();
        return path;
    }

    private static double slope(int[] depths, int i) {
        return (y(depths, Math.min(i + 1, depths.length - 1)) - y(depths, Math.max(i - 1, 1))) / 6;
    }

    private static double y(int[] depths, int i) {
        return STRATA_TOP + depths[i] * .88;
    }

    private void words(PreviewCard card) {
        var top = EDGE + 22.0;
        if (card.kicker() != null) {
            write(Faces.TEXT_BOLD, line(card.kicker()), 34, EDGE, top, SUN);
        }
        var room = STRATA_TOP - top - (card.note() == null ? 40 : 92);
        var title = WrappedTitle.of(card.title(), Faces.DISPLAY, TITLE_WIDTH, room);
        var base = top + 22 + title.size() * .92;
        for (int i = 0; i < title.lines().size(); i++) {
            write(Faces.DISPLAY, title.lines().get(i), title.size(), EDGE, base + i * title.step(), Color.WHITE);
        }
        if (card.note() != null) {
            var below = base + (title.lines().size() - 1) * title.step() + 62;
            write(Faces.TEXT, line(card.note()), 34, EDGE, below, PALE);
        }
    }

    private static String line(String words) {
        return WrappedTitle.line(words, Faces.TEXT_BOLD, 34, TITLE_WIDTH);
    }

    /** The mark of the house: sky, seam, lake. */
    private void mark() {
        var place = AffineTransform.getTranslateInstance(EDGE, HEIGHT - 60.0);
        canvas.setColor(INDIGO);
        canvas.fill(place.createTransformedShape(new Rectangle2D.Double(0, 0, 44, 44)));
        canvas.setColor(SUN);
        canvas.fill(place.createTransformedShape(wave(16, 24)));
        canvas.setColor(new Color(0x2b9aa4));
        canvas.fill(place.createTransformedShape(wave(28, 44)));
    }

    private static Path2D wave(double top, double bottom) {
        var wave = new Path2D.Double();
        wave.moveTo(0, top);
        wave.curveTo(10, top - 5, 16, top + 5, 24, top + 1);
        wave.curveTo(32, top - 3, 36, top - 4, 44, top);
        wave.lineTo(44, bottom);
        if (bottom < 44) {
            wave.curveTo(36, bottom - 4, 32, bottom - 3, 24, bottom + 1);
            wave.curveTo(16, bottom + 5, 10, bottom - 5, 0, bottom);
        } else {
            wave.lineTo(0, bottom);
        }
        wave.closePath();
        return wave;
    }

    private void write(Typeface face, String words, double size, double x, double y, Color colour) {
        canvas.setColor(colour);
        canvas.fill(face.outline(words, size, x, y));
    }

    /** Read when the first picture is drawn, and not at the start. */
    private static final class Faces {

        static final Typeface DISPLAY = Typeface.named("BricolageGrotesque-SemiBold.ttf", -.02);
        static final Typeface TEXT = Typeface.named("LausitzText-Regular.ttf", 0);
        static final Typeface TEXT_BOLD = Typeface.named("LausitzText-Bold.ttf", 0);
    }
}
