package org.wandelwerk.portal.web.decisions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.RegisterPart;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/** The register of decisions, perhaps of one body, outcome or year only. */
public record DecisionsPage(DecisionQuery query, RegisterPart part, Bodies bodies, LocalDate today) implements Page {

    /** How many one part of the register shows. */
    static final int SIZE = 25;

    public Names names() {
        return bodies.names(today);
    }

    /** The entries of this part by year, in their order; those without date under {@code 0}. */
    public Map<Integer, List<RegisterPart.Entry>> years() {
        return part.entries().items().stream()
                .collect(Collectors.groupingBy(DecisionsPage::year, LinkedHashMap::new, Collectors.toList()));
    }

    private static int year(RegisterPart.Entry entry) {
        var date = entry.decision().date();
        return date == null ? RegisterPart.Filter.UNDATED : date.year();
    }

    public List<Choice> bodyChoices(Frame frame) {
        return bodies.choices(query.gremium(), part.counts(), frame);
    }

    public List<Choice> outcomeChoices(Frame frame) {
        return Arrays.stream(DecisionOutcome.values())
                .map(outcome -> new Choice(
                        DecisionWords.of(outcome),
                        frame.text("portal.outcome." + outcome),
                        null,
                        part.counts().outcomes().getOrDefault(outcome, 0),
                        DecisionWords.of(outcome).equals(query.ergebnis())))
                .toList();
    }

    public List<Choice> yearChoices(Frame frame) {
        return part.counts().years().entrySet().stream()
                .map(year -> new Choice(
                        DecisionWords.of(year.getKey()),
                        year.getKey() == RegisterPart.Filter.UNDATED
                                ? frame.text("portal.decisions.undated")
                                : String.valueOf(year.getKey()),
                        null,
                        year.getValue(),
                        DecisionWords.of(year.getKey()).equals(query.jahr())))
                .toList();
    }
}
