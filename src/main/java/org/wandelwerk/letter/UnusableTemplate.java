package org.wandelwerk.letter;

import java.util.List;
import org.wandelwerk.kernel.Refused;

/** The refusal of a file that cannot be a template, and what of it stands against that. */
public final class UnusableTemplate extends Refused {

    /** A word in braces that the house does not know, and what was meant most likely. */
    public record Unknown(String word, Placeholder nearest) {}

    private final String part;
    private final transient List<Unknown> unknown;

    public UnusableTemplate(String rule) {
        this(rule, "");
    }

    /** @param part what of the file is meant */
    UnusableTemplate(String rule, String part) {
        super(rule);
        this.part = part;
        this.unknown = List.of();
    }

    UnusableTemplate(List<Unknown> unknown) {
        super("letter.refused.unknown");
        this.part = "";
        this.unknown = List.copyOf(unknown);
    }

    UnusableTemplate(Exception cause) {
        this("letter.refused.unreadable");
        initCause(cause);
    }

    public String part() {
        return part;
    }

    public List<Unknown> unknown() {
        return unknown;
    }
}
