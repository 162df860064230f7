package org.wandelwerk.profile.web.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.profile.Eligibility;
import org.wandelwerk.profile.Eligibility.FundingPath;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.Topics;

/** Says which ways fit an idea, and before which workshops it comes on them: by the topics that these name. */
@Component
public class IdeaChecks {

    private final Eligibility eligibility;
    private final Procedures procedures;
    private final Committees committees;
    private final Topics topics;

    IdeaChecks(Eligibility eligibility, Procedures procedures, Committees committees, Topics topics) {
        this.eligibility = eligibility;
        this.procedures = procedures;
        this.committees = committees;
        this.topics = topics;
    }

    /** Answers that are none of those offered count as none given. */
    public IdeaCheck of(String promoter, String purpose, String topic) {
        var workshops = workshops();
        var named = topics.named(
                workshops.stream().flatMap(one -> one.topics().stream()).collect(Collectors.toSet()));
        var chosen =
                named.values().stream().filter(one -> one.slug().equals(topic)).toList();
        var ways = promoter.isEmpty() || purpose.isEmpty()
                ? null
                : eligibility.fitting(promoter, purpose).stream()
                        .map(path -> new FittingWay(path, before(path, workshops, chosen)))
                        .toList();
        return new IdeaCheck(
                eligibility.promoters(),
                eligibility.purposes(),
                List.copyOf(named.values()),
                promoter,
                purpose,
                chosen.isEmpty() ? "" : topic,
                ways,
                eligibility.notWhat());
    }

    /** Whether it is one of the kinds of promoters that can be chosen. */
    public boolean isPromoter(String promoter) {
        return eligibility.promoters().stream().anyMatch(option -> option.id().equals(promoter));
    }

    private List<Committee> workshops() {
        return committees.workshops().stream()
                .map(CommitteeEntry::committee)
                .filter(one -> one.names().getFirst().validity().isCurrent())
                .toList();
    }

    private List<Committee> before(FundingPath path, List<Committee> workshops, Collection<Topic> chosen) {
        var procedure = path.procedure();
        if (procedure == null || !leadsToWorkshops(procedure)) {
            return List.of();
        }
        return workshops.stream()
                .filter(one ->
                        chosen.isEmpty() || chosen.stream().map(Topic::id).anyMatch(one.topics()::contains))
                .toList();
    }

    private boolean leadsToWorkshops(String procedure) {
        return procedures.current(procedure).steps().stream()
                .anyMatch(step -> step.settings() instanceof StepSettings.CommitteeVote vote
                        && vote.body() instanceof StepBody.Chosen chosen
                        && chosen.kind() == StepBody.Kind.WORKSHOP);
    }
}
