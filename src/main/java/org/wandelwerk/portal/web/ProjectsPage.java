package org.wandelwerk.portal.web;

import java.util.List;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.project.ListedProjects;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * The list of projects with its filter.
 *
 * @param ways the procedures that projects go today
 * @param aside what of the question the list does not answer
 */
public record ProjectsPage(
        ProjectQuery query,
        ListedProjects listed,
        ProjectChoices choices,
        Names names,
        List<Procedure> ways,
        LeftAside aside)
        implements Page {

    /** How many one part of the list shows. */
    static final int SIZE = 20;

    public List<ProjectCard> cards() {
        return listed.slice().items();
    }

    public int total() {
        return listed.total();
    }

    public String nextAddress() {
        return query.address(listed.slice().next());
    }

    public List<Choice> workshops(Frame frame) {
        return choices.workshops(query, listed.counts(), frame);
    }

    public List<Choice> statuses(Frame frame) {
        return choices.statuses(query, listed.counts(), frame);
    }

    public List<Choice> districts(Frame frame) {
        return choices.districts(query, listed.counts(), frame);
    }

    public List<Choice> municipalities(Frame frame) {
        return choices.municipalities(query, listed.counts(), frame);
    }

    public List<Choice> areas(Frame frame) {
        return choices.areas(query, listed.counts(), frame);
    }

    public List<String> orders() {
        return List.of("titel", "entscheidung", "kosten");
    }

    public boolean isOrder(String word) {
        return query.ordnung() == null ? word.equals("titel") : word.equals(query.ordnung());
    }
}
