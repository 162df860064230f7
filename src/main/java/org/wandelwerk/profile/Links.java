package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.profile.Profiles.Part;
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
        return add(id, profile, Part.COAUTHOR, now);
    }

    /** The one of whoever begins a profile. */
    SecretToken addOfAuthor(UUID id, ProjectId profile, Instant now) {
        return add(id, profile, Part.AUTHOR, now);
    }

    /** One more for whoever is told by mail what became of it. */
    SecretToken addOfTold(UUID id, ProjectId profile, Instant now) {
        return add(id, profile, Part.TOLD, now);
    }

    private SecretToken add(UUID id, ProjectId profile, Part part, Instant now) {
        var token = secrets.token();
        repository.add(id, profile, token.digest(), part, now, now.plus(Profiles.LINK_HOLDS));
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

    /** What it makes of whoever opens it. */
    Part part(SecretToken token) {
        return repository.part(token.digest());
    }

    /** Whether anybody is known to have begun a profile. */
    boolean hasAuthor(ProjectId profile) {
        return repository.hasAuthor(profile);
    }
}
