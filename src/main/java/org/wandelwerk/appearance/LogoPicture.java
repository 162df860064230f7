package org.wandelwerk.appearance;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A logo that was decoded and written anew, so that of the file that came nothing is left but what is seen: no
 * metadata, no second picture, nothing behind its end.
 */
record LogoPicture(byte[] png, int width, int height) {

    private static final int MOST_BYTES = 200 * 1024;
    private static final int LONGEST_SIDE = 4000;
    private static final long MOST_PIXELS = 4_000_000;

    /** Three times the size in which it is shown, for screens with many dots. */
    private static final int WIDTH = 600;

    private static final int HEIGHT = 132;

    /** What the first bytes tell, whatever the name of the file says. */
    static LogoPicture read(byte[] file) {
        if (file.length == 0) {
            throw new UnusableLogo("missing");
        }
        if (file.length > MOST_BYTES) {
            throw new UnusableLogo("big");
        }
        var image = decoded(file, format(file));
        return written(fitting(image));
    }

    private static String format(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            throw new UnusableLogo("webp");
        }
        throw new UnusableLogo(head.toLowerCase(Locale.ROOT).contains("<svg") ? "svg" : "unknown");
    }

    /** The size is read and judged before a single pixel is. */
    private static BufferedImage decoded(byte[] file, String format) {
        var size = read(file, format, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
        if (Math.max(size.width, size.height) > LONGEST_SIDE || (long) size.width * size.height > MOST_PIXELS) {
            throw new UnusableLogo("pixels");
        }
        return read(file, format, reader -> reader.read(0));
    }

    private static <T> T read(byte[] file, String format, Looking<T> looking) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return looking.at(reader);
        } catch (IOException | RuntimeException e) {
            throw new UnusableLogo(e);
        } finally {
            reader.dispose();
        }
    }

    /** What is wanted of a file. */
    @FunctionalInterface
    private interface Looking<T> {

        T at(ImageReader reader) throws IOException;
    }

    /** Halved as often as it goes before the last step, because one big step would drop lines. */
    private static BufferedImage fitting(BufferedImage image) {
        var scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var step = image;
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
            step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return drawn(step, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    private static LogoPicture written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LogoPicture(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }
}
