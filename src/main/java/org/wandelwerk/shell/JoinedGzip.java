package org.wandelwerk.shell;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs a page whose body was packed before: the blocks of its beginning, its body and its end stand behind each other
 * in one file, because no block looks back into another (RFC 1951 and 1952).
 */
final class JoinedGzip {

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int BUFFER = 8192;
    private static final boolean WITHOUT_HEAD = true;

    private final ByteArrayOutputStream packed;
    private final byte[] buffer = new byte[BUFFER];

    private JoinedGzip(int expected) {
        this.packed = new ByteArrayOutputStream(expected);
    }

    /** Blocks that end with a whole byte, so that others can follow; packed well, for many readers get them. */
    static byte[] blocks(byte[] body) {
        var joined = new JoinedGzip(body.length / 3);
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, WITHOUT_HEAD)) {
            deflater.setInput(body);
            joined.flush(deflater);
        }
        return joined.packed.toByteArray();
    }

    /**
     * The whole page as one gzip file.
     *
     * @param start where the body begins in the page, and {@code end} where it ends
     * @param blocks the body as {@link #blocks} packed it
     */
    static byte[] join(byte[] page, int start, int end, byte[] blocks) {
        var joined = new JoinedGzip(blocks.length + page.length / 4);
        joined.packed.writeBytes(HEAD);
        try (var deflater = new Deflater(Deflater.BEST_SPEED, WITHOUT_HEAD)) {
            deflater.setInput(page, 0, start);
            joined.flush(deflater);
            joined.packed.writeBytes(blocks);
            deflater.reset();
            deflater.setInput(page, end, page.length - end);
            joined.finish(deflater);
        }
        var sum = new CRC32();
        sum.update(page);
        joined.writeLittleEndian((int) sum.getValue());
        joined.writeLittleEndian(page.length);
        return joined.packed.toByteArray();
    }

    private void flush(Deflater deflater) {
        int written;
        do {
            written = deflater.deflate(buffer, 0, BUFFER, Deflater.SYNC_FLUSH);
            packed.write(buffer, 0, written);
        } while (written == BUFFER);
    }

    private void finish(Deflater deflater) {
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
    }

    private void writeLittleEndian(int number) {
        for (var bits = 0; bits < Integer.SIZE; bits += Byte.SIZE) {
            packed.write(number >>> bits);
        }
    }
}
