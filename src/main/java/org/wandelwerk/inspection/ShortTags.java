package org.wandelwerk.inspection;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Markup on its way to its reader, which keeps the whole of a tag in memory: one that is too long ends the reading. */
final class ShortTags extends FilterInputStream {

    private static final int LONGEST = 1 << 19;
    private static final int HEAD = 1024;
    private static final int OPENING = "!--".length();
    private static final int DASHES = '-' << 8 | '-';
    private static final int BRACKETS = ']' << 8 | ']';
    private static final String ONE_BYTE = "(?is)(\u00ef\u00bb\u00bf)?\\s*+<(?!\u0000).*";
    private static final String OTHER_CODE =
            "(?is).{0,3}<\\?xml[^>]{0,900}encoding\\s*=\\s*[\"'](?!utf-?8|us-ascii|iso-8859-|windows-125).*";

    /** What ends that which began: a tag, an instruction, a comment, or letters that stand for themselves. */
    private enum Place {
        TEXT,
        BEGIN,
        TAG,
        OTHER
    }

    private final boolean isMeasured;
    private Place place = Place.TEXT;
    private int quote;
    private int length;

    /** How what is no tag began, and the last two bytes within. */
    private final StringBuilder begun = new StringBuilder();

    private int last;

    ShortTags(InputStream content) throws IOException {
        super(new BufferedInputStream(content, 1 << 14));
        in.mark(HEAD);
        var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        var isWhole = !head.contains("<?xml") || head.contains("?>");
        isMeasured = isWhole && head.matches(ONE_BYTE) && !head.matches(OTHER_CODE);
    }

    @Override
    public int read() throws IOException {
        var one = in.read();
        if (one >= 0) {
            look(one);
        }
        return one;
    }

    @Override
    public int read(byte[] block, int from, int most) throws IOException {
        var read = in.read(block, from, most);
        for (int at = from; at < from + read; at++) {
            look(block[at]);
        }
        return read;
    }

    /** In another code than that of single bytes nothing of it can be told, and all of it may be no longer. */
    private void look(int one) {
        if (place != Place.TEXT || !isMeasured) {
            length++;
        }
        if (length > LONGEST) {
            throw new UnusableFile("unpacked");
        }
        if (isMeasured) {
            move(one);
        }
    }

    private void move(int one) {
        switch (place) {
            case TEXT -> place = one == '<' ? Place.BEGIN : Place.TEXT;
            case BEGIN -> place = one == '!' || one == '?' ? other(one) : one == '>' ? ended() : Place.TAG;
            case TAG -> tag(one);
            case OTHER -> other(one == '>', one);
        }
    }

    private void tag(int one) {
        if (quote != 0) {
            quote = one == quote ? 0 : quote;
        } else if (one == '"' || one == '\'') {
            quote = one;
        } else if (one == '>') {
            place = ended();
        }
    }

    private Place other(int one) {
        begun.setLength(0);
        begun.append((char) one);
        last = 0;
        return Place.OTHER;
    }

    private void other(boolean mayEnd, int one) {
        var isInstruction = begun.charAt(0) == '?';
        if (!isInstruction && begun.length() < OPENING) {
            begin(one);
            return;
        }
        var end = isInstruction ? '?' : begun.charAt(1) == '-' ? DASHES : BRACKETS;
        if (mayEnd && end == (isInstruction ? last & 0xff : last)) {
            place = ended();
        }
        last = (last << 8 | one & 0xff) & 0xffff;
    }

    /** What names entities is refused, however it goes on. */
    private void begin(int one) {
        begun.append((char) one);
        if (begun.charAt(1) != '-' && begun.charAt(1) != '[') {
            throw new UnusableFile("entities");
        }
    }

    private Place ended() {
        length = 0;
        return Place.TEXT;
    }
}
