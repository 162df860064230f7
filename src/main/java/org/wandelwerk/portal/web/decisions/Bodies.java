package org.wandelwerk.portal.web.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.project.RegisterPart;
import org.wandelwerk.shell.Frame;

/** Who decided on projects: committees and organisations of the house. */
record Bodies(Map<CommitteeId, Committee> committees, Map<OrganisationId, OrganisationEntry> organisations) {

    Optional<CommitteeId> committee(String word) {
        return committees.values().stream()
                .filter(committee -> DecisionWords.of(committee).equals(word))
                .map(Committee::id)
                .findFirst();
    }

    Optional<OrganisationId> organisation(String word) {
        return organisations.values().stream()
                .filter(organisation -> organisation.slug().equals(word))
                .map(OrganisationEntry::id)
                .findFirst();
    }

    Names names(LocalDate today) {
        return new Names(Map.of(), Map.of(), committees, organisations, Map.of(), today);
    }

    List<Choice> choices(@Nullable String chosen, RegisterPart.Counts counts, Frame frame) {
        var choices = new ArrayList<Choice>();
        for (var committee : committees.values()) {
            var word = DecisionWords.of(committee);
            choices.add(new Choice(
                    word,
                    frame.say(committee.name()),
                    frame.langOf(committee.name()),
                    counts.committees().getOrDefault(committee.id(), 0),
                    word.equals(chosen)));
        }
        for (var organisation : organisations.values()) {
            choices.add(new Choice(
                    organisation.slug(),
                    organisation.name(),
                    frame.german(),
                    counts.organisations().getOrDefault(organisation.id(), 0),
                    organisation.slug().equals(chosen)));
        }
        choices.sort(java.util.Comparator.comparing(Choice::count).reversed().thenComparing(Choice::label));
        return choices;
    }
}
