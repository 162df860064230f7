package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.wandelwerk.kernel.HashedId;

/** The programmes and procedures as they lie in the product: texts of files by name. */
final class ShippedFiles {

    /** To be raised when the same files become other rows. */
    private static final String READING = "2";

    private static final Pattern FORM = Pattern.compile("([a-z-]+)-([1-9][0-9]*)\\.yaml");

    private final SortedMap<String, String> programmes;
    private final SortedMap<String, String> procedures;

    private final SortedSet<String> forms;

    /** @param forms the forms of which the house has the files, as procedures name them */
    ShippedFiles(Map<String, String> programmes, Map<String, String> procedures, Set<String> forms) {
        this.programmes = new TreeMap<>(programmes);
        this.procedures = new TreeMap<>(procedures);
        this.forms = new TreeSet<>(forms);
    }

    static ShippedFiles in(ResourcePatternResolver resources) {
        return new ShippedFiles(files(resources, "programmes"), files(resources, "procedures"), forms(resources));
    }

    /** The form {@code projektsteckbrief/1} lies in {@code projektsteckbrief-1.yaml}. */
    private static Set<String> forms(ResourcePatternResolver resources) {
        return files(resources, "forms").keySet().stream()
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(file -> file.group(1) + "/" + file.group(2))
                .collect(Collectors.toSet());
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

    Set<String> forms() {
        return forms;
    }

    /** Differs as soon as one sign in one file differs. */
    String digest() {
        return HashedId.of(READING, programmes.toString(), procedures.toString(), forms.toString())
                .toString();
    }
}
