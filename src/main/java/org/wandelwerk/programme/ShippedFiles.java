package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.wandelwerk.kernel.HashedId;

/** The programmes and procedures as they lie in the product: texts of files by name. */
final class ShippedFiles {

    /** To be raised when the same files become other rows. */
    private static final String READING = "2";

    private final SortedMap<String, String> programmes;
    private final SortedMap<String, String> procedures;

    ShippedFiles(Map<String, String> programmes, Map<String, String> procedures) {
        this.programmes = new TreeMap<>(programmes);
        this.procedures = new TreeMap<>(procedures);
    }

    static ShippedFiles in(ResourcePatternResolver resources) {
        return new ShippedFiles(files(resources, "programmes"), files(resources, "procedures"));
    }

    private static Map<String, String> files(ResourcePatternResolver resources, String folder) {
        try {
            var texts = new TreeMap<String, String>();
            Arrays.stream(resources.getResources("classpath*:%s/*.yaml".formatted(folder)))
                    .forEach(file -> texts.put(String.valueOf(file.getFilename()), text(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SortedMap<String, String> programmes() {
        return programmes;
    }

    SortedMap<String, String> procedures() {
        return procedures;
    }

    /** Differs as soon as one sign in one file differs. */
    String digest() {
        return HashedId.of(READING, programmes.toString(), procedures.toString())
                .toString();
    }
}
