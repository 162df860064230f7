package org.wandelwerk.inspection;

/** Counts, byte by byte, what a reader of a PDF would build, and how deep one lies within the other. */
final class CountedParts {

    private static final int MOST = 500_000;
    private static final int DEEPEST = 500;
    private static final int OBJECT = 'o' << 8 | 'b';

    private int count;
    private int depth;
    private int last;

    /** The last three bytes. */
    private int word;

    void add(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            add(bytes[at]);
        }
        if (count > MOST) {
            throw new UnusableFile("unpacked");
        }
    }

    private void add(int one) {
        if (one == '[' || one == '<' && last == '<') {
            count++;
            open();
        } else if (one == ']' || one == '>' && last == '>') {
            depth = Math.max(0, depth - 1);
        } else if (one == 'j' && (word & 0xffff) == OBJECT && word >> 16 != 'd') {
            count++;
        } else if (!isPlain(one)) {
            depth = 0;
        }
        word = (word << 8 | one & 0xff) & 0xffffff;
        last = one == last && (one == '<' || one == '>') ? 0 : one;
    }

    /** Deeper than any reader can follow. */
    private void open() {
        if (++depth >= DEEPEST) {
            throw new UnusableFile("unreadable");
        }
    }

    /** What stands between brackets where they are meant as such; in a packed stream they follow other letters. */
    private static boolean isPlain(int one) {
        return one >= 'a' && one <= 'z'
                || one >= 'A' && one <= 'Z'
                || one >= '.' && one <= '9'
                || one >= 0 && one <= ' '
                || one == '<'
                || one == '>'
                || one == '-';
    }
}
