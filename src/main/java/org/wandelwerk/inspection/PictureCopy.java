package org.wandelwerk.inspection;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew, dot by dot: what a camera or a program wrote beside the dots, such as place, device, names and
 * hidden files, is not in the copy. Only which way is up stays, because a picture is wrong without it.
 */
public final class PictureCopy {

    private static final float QUALITY = 0.92f;

    /** What stands on a screen; those for printing are four, and how they are meant would be guessed. */
    private static final int COLOURS = 3;

    private PictureCopy() {}

    /**
     * Writes the copy of a picture that was looked at.
     *
     * @throws UnusableFile when it cannot be drawn
     */
    public static void write(Path file, DocumentType type, OutputStream to) throws IOException {
        var format = type == DocumentType.PNG ? "png" : "jpeg";
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var from = new FileImageInputStream(file.toFile());
                var stream = new MemoryCacheImageOutputStream(to)) {
            reader.setInput(from, true, true);
            writer.setOutput(stream);
            if (type == DocumentType.PNG) {
                writer.write(null, new IIOImage(reader.read(0), null, null), writer.getDefaultWriteParam());
            } else {
                writePhoto(reader, writer, PictureTurn.of(file));
            }
        } catch (RuntimeException | IOException e) {
            throw new UnusableFile(e);
        } finally {
            reader.dispose();
            writer.dispose();
        }
    }

    private static void writePhoto(ImageReader reader, ImageWriter writer, PictureTurn turn) throws IOException {
        var kinds = reader.getImageTypes(0);
        if (!kinds.hasNext() || kinds.next().getNumComponents() > COLOURS) {
            throw new UnusableFile("colours");
        }
        var picture = reader.read(0);
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        var beside = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), how);
        turn.writeTo(beside);
        writer.write(null, new IIOImage(picture, null, beside), how);
    }
}
