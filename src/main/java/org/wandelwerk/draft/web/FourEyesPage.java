package org.wandelwerk.draft.web;

import java.util.List;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.shell.Page;

/**
 * For each kind of records whether a second person publishes.
 *
 * @param texts the texts of the kind of each rule
 */
public record FourEyesPage(List<FourEyes.Rule> rules, List<String> texts) implements Page {

    public String textsOf(FourEyes.Rule rule) {
        return texts.get(rules.indexOf(rule));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
