package org.wandelwerk.form;

import java.util.Collections;
import java.util.Set;

/**
 * That another question was answered with one of these.
 *
 * @param question its id
 */
public record Condition(String question, Set<String> values) {

    boolean isMet(Answers answers) {
        return !Collections.disjoint(answers.chosen(question), values);
    }
}
