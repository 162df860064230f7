package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** The working copies of profiles on which nobody writes any more; what was handed in stays as its versions. */
@Component
class SettledAnswers implements RetainedRecords {

    private final UnfinishedRepository repository;

    SettledAnswers(UnfinishedRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.UNFINISHED;
    }

    @Override
    public Set<String> ends() {
        return Set.of("profile.answers");
    }

    @Override
    public int due(Instant before) {
        return repository.countSettled(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetSettled(before, most));
    }
}
