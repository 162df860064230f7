package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.project.ProjectId;

/** The links that open profiles; each holds for 90 days, or until it is replaced. */
@Component
class Links {

    private final LinkRepository repository;
    private final Secrets secrets;

    Links(LinkRepository repository, Secrets secrets) {
        this.repository = repository;
        this.secrets = secrets;
    }

    /** One more. */
    SecretToken add(UUID id, ProjectId profile, Instant now) {
        var token = secrets.token();
        repository.add(id, profile, token.digest(), now, now.plus(Profiles.LINK_HOLDS));
        return token;
    }

    /** A new one in place of all before. */
    SecretToken replace(UUID id, ProjectId profile, Instant now) {
        repository.end(profile, now);
        return add(id, profile, now);
    }

    Optional<ProjectId> opens(SecretToken token, Instant now) {
        return repository.opens(token.digest(), now);
    }
}
