package org.wandelwerk.profile.web.check;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.Option;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.topic.Topic;

/**
 * What was asked of an idea, and what fits it.
 *
 * @param topics of the workshops of today
 * @param promoter what was answered; empty for nothing
 * @param topic the address word of one of the topics; empty for none
 * @param ways {@code null} while too little was answered
 * @param notWhat what handing in is not, whichever way it goes
 */
public record IdeaCheck(
        List<Option> promoters,
        List<Option> purposes,
        List<Topic> topics,
        String promoter,
        String purpose,
        String topic,
        @Nullable List<FittingWay> ways,
        NotWhat notWhat) {

    /** The topics in the order in which readers look for them. */
    public List<Topic> topics(Frame frame) {
        return topics.stream()
                .sorted(Comparator.comparing(
                        one -> frame.say(one.name()), frame.formats().order()))
                .toList();
    }

    /** Whether an answer was given that nothing fits. */
    public boolean fitsNowhere() {
        return ways != null && ways.isEmpty();
    }
}
