package org.wandelwerk.appearance;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files that somebody might take for a logo. */
public final class ALogo {

    private ALogo() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    private static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(0x0a5d69));
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(width / 8, height / 8, width / 2, height / 2);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture that tells where and with what it was made. */
    public static byte[] withWords(String words) {
        var png = png(40, 20);
        var text = chunk("tEXt", ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1));
        var head = 8 + 25;
        return ByteBuffer.allocate(png.length + text.length)
                .put(png, 0, head)
                .put(text)
                .put(png, head, png.length - head)
                .array();
    }

    /** Few bytes that say they are a picture of this size. */
    static byte[] saying(int width, int height) {
        var size = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        var head = chunk("IHDR", size);
        var data = chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 0x03, 0, 0, 0, 0, 1});
        var end = chunk("IEND", new byte[0]);
        return ByteBuffer.allocate(8 + head.length + data.length + end.length)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .put(head)
                .put(data)
                .put(end)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }
}
