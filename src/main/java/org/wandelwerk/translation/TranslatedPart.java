package org.wandelwerk.translation;

/**
 * How far the texts of a module, a page or the whole house are translated into a language.
 *
 * @param written how many of the texts exist in the language
 * @param reviewed how many of those somebody who speaks it has read
 */
public record TranslatedPart(String name, int texts, int written, int reviewed) {

    public int missing() {
        return texts - written;
    }

    public boolean isOffered() {
        return reviewed == texts;
    }
}
