package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.project.ProjectId;

/** The links that open profiles; each holds until it is replaced, or nobody writes for 90 days. */
@Component
class Links {

    private final LinkRepository repository;
    private final Secrets secrets;

    Links(LinkRepository repository, Secrets secrets) {
        this.repository = repository;
        this.secrets = secrets;
    }

    /** One more by which others write along. */
    SecretToken add(UUID id, ProjectId profile, Instant now) {
        return add(id, profile, false, now);
    }

    /** The one of whoever begins a profile. */
    SecretToken addOfAuthor(UUID id, ProjectId profile, Instant now) {
        return add(id, profile, true, now);
    }

    private SecretToken add(UUID id, ProjectId profile, boolean isAuthor, Instant now) {
        var token = secrets.token();
        repository.add(id, profile, token.digest(), isAuthor, now, now.plus(Profiles.LINK_HOLDS));
        return token;
    }

    /** A new one in place of all before by which others wrote along. */
    SecretToken replace(UUID id, ProjectId profile, Instant now) {
        repository.end(profile, now);
        return add(id, profile, now);
    }

    Optional<ProjectId> opens(SecretToken token, Instant now) {
        return repository.opens(token.digest(), now);
    }

    /** Whether it is the link of whoever began the profile that it opens. */
    boolean isOfAuthor(SecretToken token) {
        return repository.isOfAuthor(token.digest());
    }

    /** Whether anybody is known to have begun a profile. */
    boolean hasAuthor(ProjectId profile) {
        return repository.hasAuthor(profile);
    }
}
