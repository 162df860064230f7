package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.GivenUpDocuments;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/**
 * Profiles that somebody began, never handed in, and has not touched for long; they go with all that was typed and
 * attached.
 */
@Component
class UnfinishedProfiles implements RetainedRecords {

    private final UnfinishedRepository repository;
    private final GivenUpDocuments documents;

    UnfinishedProfiles(UnfinishedRepository repository, GivenUpDocuments documents) {
        this.repository = repository;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "profiles";
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
        return repository.count(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var profiles = repository.oldest(before, most);
        var values = documents.forget(Attachments.KIND, profiles);
        repository.forget(profiles);
        return new GivenUp(profiles.size(), values);
    }
}
