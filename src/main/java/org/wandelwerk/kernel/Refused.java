package org.wandelwerk.kernel;

/** A rule of the house forbids what was asked: the answer is 409 and names the rule. */
public class Refused extends RuntimeException {

    private final String rule;

    /** @param rule the message key that says the rule to a person */
    public Refused(String rule) {
        super(rule);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
