package org.wandelwerk.form;

import java.util.List;
import java.util.Optional;
import org.wandelwerk.kernel.Text;

/**
 * What somebody is asked.
 *
 * @param agreements the sums that must agree
 * @param orders the days that must follow each other
 */
public record Form(FormId id, Text title, List<FormSection> sections, List<Agreement> agreements, List<Order> orders) {

    public Optional<FormSection> section(String section) {
        return sections.stream().filter(known -> known.id().equals(section)).findFirst();
    }

    /** The question that is asked under this id. */
    public Optional<Question> question(String question) {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .filter(known -> known.id().equals(question))
                .findFirst();
    }

    /** The section that asks it. */
    public FormSection sectionOf(Question question) {
        return sections.stream()
                .filter(section -> section.questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /** The place of one answer by its name, such as {@code title} or {@code partners.2.role}; empty for other names. */
    public Optional<Slot> slot(String name) {
        var end = name.indexOf('.');
        return question(end < 0 ? name : name.substring(0, end))
                .flatMap(question -> question.slot(this, end < 0 ? "" : name.substring(end + 1)))
                .filter(slot -> slot.name().equals(name));
    }
}
