package org.wandelwerk.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The mark that a translation was reviewed: a digest of both texts, so that a change of either ends the review. It
 * stands beside the text under its key with a suffix.
 */
public final class ReviewMark {

    /** Stands behind the key of the text. */
    public static final String SUFFIX = "@reviewed";

    private static final int LENGTH = 16;

    private ReviewMark() {}

    public static String of(String german, String translation) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((german + '\0' + translation).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
