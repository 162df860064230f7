package org.wandelwerk.form;

import java.util.List;
import java.util.stream.Stream;

/** What becomes of answers that go over from one version of a form to a later one: what both ask under one id stays. */
public record FormChange(Form from, Form to) {

    /** The questions that are new, and open until somebody answers them. */
    public List<Question> added() {
        return questions(to).filter(one -> from.question(one.id()).isEmpty()).toList();
    }

    /** Those that were asked already, and without which a profile is complete no more. */
    public List<Question> needed() {
        return questions(to)
                .filter(one -> one.need() != Need.NOTHING)
                .filter(one -> from.question(one.id())
                        .filter(former -> former.need() == Need.NOTHING)
                        .isPresent())
                .toList();
    }

    /** Those that nobody is asked any more; what was answered to them is kept with what was handed in. */
    public List<Question> dropped() {
        return questions(from).filter(one -> to.question(one.id()).isEmpty()).toList();
    }

    private static Stream<Question> questions(Form form) {
        return form.sections().stream().flatMap(section -> section.questions().stream());
    }
}
