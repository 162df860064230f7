package org.wandelwerk.inspection;

import java.nio.charset.StandardCharsets;

/** The bytes of a file, each read as one letter, without a second copy of them. */
final class FileLetters implements CharSequence {

    private final byte[] bytes;
    private final int from;
    private final int to;

    FileLetters(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int at) {
        return (char) (bytes[from + at] & 0xff);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new FileLetters(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
