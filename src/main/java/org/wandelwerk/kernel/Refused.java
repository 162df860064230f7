package org.wandelwerk.kernel;

import java.util.List;

/** A rule of the house forbids what was asked: the answer is 409 and names the rule. */
public class Refused extends RuntimeException {

    private final String rule;
    private final transient List<String> needed;

    /** @param rule the message key that says the rule to a person */
    public Refused(String rule) {
        this(rule, List.of());
    }

    /** @param needed the message keys of the rights of which one is needed and none is held */
    Refused(String rule, List<String> needed) {
        super(rule);
        this.rule = rule;
        this.needed = List.copyOf(needed);
    }

    public String rule() {
        return rule;
    }

    /** The message keys of the rights of which one is needed; empty where the rule is not about rights. */
    public List<String> needed() {
        return needed;
    }
}
