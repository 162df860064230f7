package org.wandelwerk.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * Which way is up in a photo, as a camera says it in one field of Exif (JEITA CP-3451, tag 0112).
 *
 * @param word from 1, as the dots lie, to 8
 */
record PictureTurn(int word) {

    static final PictureTurn NONE = new PictureTurn(1);

    private static final String TREE = "javax_imageio_jpeg_image_1.0";
    private static final String MARKER = "225";
    private static final byte[] HEAD = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int FIELD = 12;
    private static final int MOST = 8;
    private static final int MOST_BESIDE = 4 << 20;
    private static final int HEAD_OF_PART = 4;
    private static final int FIRST_MARKER = 0xff00;
    private static final int BEGIN_OF_DOTS = 0xffda;
    private static final int EXIF = 0xffe1;

    /**
     * Looks through what stands before the dots of a JPEG, part by part; whatever cannot be read says nothing. The
     * parts are read here, because the reader of the platform refuses photos of cameras that order them otherwise.
     */
    static PictureTurn of(Path file) throws IOException {
        try (var photo = Files.newInputStream(file)) {
            return of(ByteBuffer.wrap(photo.readNBytes(MOST_BESIDE)));
        }
    }

    private static PictureTurn of(ByteBuffer photo) {
        for (var at = 2; at <= photo.limit() - HEAD_OF_PART; ) {
            var marker = Short.toUnsignedInt(photo.getShort(at));
            var length = Short.toUnsignedInt(photo.getShort(at + 2));
            var begin = at + HEAD_OF_PART;
            var end = at + 2 + length;
            if (marker <= FIRST_MARKER || marker == BEGIN_OF_DOTS || end < begin || end > photo.limit()) {
                return NONE;
            }
            var turn = marker == EXIF ? read(Arrays.copyOfRange(photo.array(), begin, end)) : NONE;
            if (!turn.equals(NONE)) {
                return turn;
            }
            at = end;
        }
        return NONE;
    }

    private static PictureTurn read(byte[] exif) {
        if (exif.length < HEAD.length + 8 || !Arrays.equals(exif, 0, HEAD.length, HEAD, 0, HEAD.length)) {
            return NONE;
        }
        var tiff = ByteBuffer.wrap(exif, HEAD.length, exif.length - HEAD.length).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var fields = tiff.getInt(4);
        if (fields < 0 || fields > tiff.limit() - 2) {
            return NONE;
        }
        var count = Short.toUnsignedInt(tiff.getShort(fields));
        for (var at = fields + 2; count > 0 && at <= tiff.limit() - FIELD; at += FIELD, count--) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                var word = tiff.getShort(at + 8);
                return word >= 1 && word <= MOST ? new PictureTurn(word) : NONE;
            }
        }
        return NONE;
    }

    /** Adds the one field, unless the dots lie as they should. */
    void writeTo(IIOMetadata beside) throws IIOInvalidTreeException {
        if (equals(NONE)) {
            return;
        }
        var tree = (IIOMetadataNode) beside.getAsTree(TREE);
        var marker = new IIOMetadataNode("unknown");
        marker.setAttribute("MarkerTag", MARKER);
        marker.setUserObject(exif());
        var sequence = tree.getElementsByTagName("markerSequence").item(0);
        sequence.insertBefore(marker, sequence.getFirstChild());
        beside.setFromTree(TREE, tree);
    }

    private byte[] exif() {
        return ByteBuffer.allocate(HEAD.length + 26)
                .put(HEAD)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) word)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
