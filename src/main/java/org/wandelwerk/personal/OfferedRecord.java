package org.wandelwerk.personal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.wandelwerk.kernel.CheckedZip;

/**
 * One record as the archive gets it.
 *
 * @param key its id
 * @param files that belong to it; one of the fields names them with their digests
 */
public record OfferedRecord(String key, List<DataField> fields, List<File> files) {

    /** A file as the archive gets it, under its name and the SHA-256 of its content in hexadecimal digits. */
    public record File(String name, String digest, CheckedZip.Content content) {

        @Override
        public String toString() {
            return digest + "  " + name;
        }
    }

    public OfferedRecord {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
    }

    public OfferedRecord(String key, List<DataField> fields) {
        this(key, fields, List.of());
    }

    /** The SHA-256 of the record, in hexadecimal: another one as soon as anything that the archive gets is another. */
    public String digest() {
        // no field holds the sign between them, for no text of the database does
        var content = fields.stream()
                .map(field -> "\0" + field.name() + "\0" + field.value())
                .collect(Collectors.joining("", key, ""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
