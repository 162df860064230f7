package org.wandelwerk.outgoing;

/**
 * What a virus scanner said of a file.
 *
 * @param words what it found, or why nothing is known
 */
public record VirusVerdict(Outcome outcome, String words) {

    private static final int LONGEST = 200;

    /** Only what was said to be clean is clean. */
    public enum Outcome {
        CLEAN,
        INFECTED,
        UNKNOWN
    }

    public VirusVerdict {
        var clean = words.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", " ").strip();
        words = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    static VirusVerdict unknown(String why) {
        return new VirusVerdict(Outcome.UNKNOWN, why);
    }
}
