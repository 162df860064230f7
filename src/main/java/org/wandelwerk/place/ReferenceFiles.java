package org.wandelwerk.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference geography as it lies in the product. */
final class ReferenceFiles {

    private static final List<String> TABLES = List.of(
            "districts.csv",
            "municipalities.csv",
            "sorbian-names.csv",
            "localities.csv",
            "other-names.csv",
            "corridors.csv",
            "corridor-stations.csv");

    /** To be raised when the same files become other rows. */
    private static final String READING = "1";

    private final Map<String, String> texts;

    ReferenceFiles(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    static ReferenceFiles shipped() {
        var texts = new LinkedHashMap<String, String>();
        TABLES.forEach(name -> texts.put(name, text(name)));
        return new ReferenceFiles(texts);
    }

    /** The text of one shipped file. */
    static String text(String name) {
        try (var file = ReferenceFiles.class.getResourceAsStream("/places/" + name)) {
            if (file == null) {
                throw new IllegalStateException("places/" + name + " is missing in the product");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files with one text replaced by another. */
    ReferenceFiles with(String name, String old, String replacement) {
        var changed = new LinkedHashMap<>(texts);
        changed.computeIfPresent(name, (_, text) -> text.replace(old, replacement));
        return new ReferenceFiles(changed);
    }

    List<CsvFile.Row> rows(String name) {
        return CsvFile.parse(texts.getOrDefault(name, "")).rows();
    }

    /** Differs as soon as one sign in one table differs. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(READING.getBytes(StandardCharsets.UTF_8));
            TABLES.forEach(name -> digest.update(
                    (name + '\n' + texts.getOrDefault(name, "") + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
