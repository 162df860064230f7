package org.wandelwerk.draft.web;

import java.util.List;
import org.wandelwerk.draft.FourEyesRule;
import org.wandelwerk.shell.Page;

/**
 * For each kind of records whether a second person publishes.
 *
 * @param texts the texts of the kind of each rule
 */
public record FourEyesPage(List<FourEyesRule> rules, List<String> texts) implements Page {

    public String textsOf(FourEyesRule rule) {
        return texts.get(rules.indexOf(rule));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
