package org.wandelwerk.portal.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wandelwerk.committee.Speaker;

/** A speaker and the name of the person. */
public record SpeakerView(Speaker speaker, String name) {

    /** First letters of first and last name, without titles, in place of a portrait. */
    public String initials() {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.contains("."))
                .toList();
        return words.stream()
                .filter(word -> word.equals(words.getFirst()) || word.equals(words.getLast()))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
