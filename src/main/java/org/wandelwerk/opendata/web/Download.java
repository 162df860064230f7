package org.wandelwerk.opendata.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.wandelwerk.shell.ReadNotes;

/**
 * Answers that programs fetch again and again: whoever has the same content already is told so. There is no time of
 * the last change in them, because what is recalled makes a list older, and nobody may keep it then.
 */
final class Download {

    private Download() {}

    static ResponseEntity<byte[]> of(String mediaType, String text) {
        ReadNotes.share();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType + ";charset=UTF-8"))
                .cacheControl(CacheControl.noCache().cachePublic())
                // weak, because the server compresses the content
                .eTag("W/\"" + digest(bytes) + "\"")
                .body(bytes);
    }

    /** The first sixteen signs of the content's SHA-256. */
    static String digest(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
