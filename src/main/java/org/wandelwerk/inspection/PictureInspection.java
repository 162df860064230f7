package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;

/** Looks at the size of a picture before anybody draws its dots. */
final class PictureInspection {

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 60_000_000;

    private PictureInspection() {}

    static void check(Path file, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new FileImageInputStream(file.toFile())) {
            reader.setInput(stream, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
                throw new UnusableFile("pixels");
            }
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile(e);
        } finally {
            reader.dispose();
        }
    }
}
