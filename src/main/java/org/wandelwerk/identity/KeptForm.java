package org.wandelwerk.identity;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent when nobody was signed in any more.
 *
 * @param address where it was sent
 * @param fields what was typed, without what must not be kept
 */
public record KeptForm(String address, Map<String, List<String>> fields) {

    public KeptForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    String written() {
        return address + "\n"
                + fields.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(joining("&"));
    }

    static KeptForm read(String written) {
        var parts = written.split("\n", 2);
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : parts[1].split("&")) {
            var field = pair.split("=", 2);
            if (field.length == 2) {
                fields.computeIfAbsent(decoded(field[0]), _ -> new ArrayList<>())
                        .add(decoded(field[1]));
            }
        }
        return new KeptForm(parts[0], fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
