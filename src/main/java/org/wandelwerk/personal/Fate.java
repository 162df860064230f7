package org.wandelwerk.personal;

/**
 * What becomes of some records when a person is erased, and why.
 *
 * @param key the text, which is given how many there are
 * @param goes whether they are deleted, or what they tell of the person
 */
public record Fate(String key, int count, boolean goes) {

    public static Fate goes(String key, int count) {
        return new Fate(key, count, true);
    }

    public static Fate stays(String key, int count) {
        return new Fate(key, count, false);
    }
}
