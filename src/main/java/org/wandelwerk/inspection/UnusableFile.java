package org.wandelwerk.inspection;

import org.wandelwerk.kernel.Refused;

/** A file that the house does not take, with what is wrong about it; the answer stands beside the form. */
public final class UnusableFile extends Refused {

    private static final long serialVersionUID = 1;
    private static final String RULES = "inspection.refused.";
    private static final int LONGEST = 80;

    private final String detail;

    public UnusableFile(String word) {
        this(word, "");
    }

    /** @param detail the part or word that is refused, as the file has it */
    UnusableFile(String word, String detail) {
        super(RULES + word);
        this.detail = shown(detail);
    }

    public UnusableFile(String word, Throwable cause) {
        this(word, "");
        initCause(cause);
    }

    /** What cannot be read is refused, whatever its reader says of it. */
    UnusableFile(Throwable cause) {
        super(cause instanceof UnusableFile refusal ? refusal.rule() : RULES + "unreadable");
        this.detail = cause instanceof UnusableFile refusal ? refusal.detail : "";
        initCause(cause);
    }

    /** As another process said it. */
    public static UnusableFile said(String rule, String detail) {
        return new UnusableFile(rule.substring(RULES.length()), detail);
    }

    /** What fills the place of the text; empty when it has none. */
    public String detail() {
        return detail;
    }

    private static String shown(String text) {
        var clean = text.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]|\\p{Cf}", "?");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }
}
