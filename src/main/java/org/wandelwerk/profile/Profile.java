package org.wandelwerk.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.FormId;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectId;

/**
 * What somebody writes about a project.
 *
 * @param id of the project that comes of it, too
 * @param revision how often answers were saved, or it went over to another form
 * @param owner whose account it belongs to; {@code null} while it belongs to whoever has the link
 * @param mayBeTaken whether others than whoever began it may take it into their account
 * @param purpose what it is for, by the purposes of {@link Eligibility}; empty when that was not chosen
 */
public record Profile(
        ProjectId id,
        FormId form,
        ProfileState state,
        int revision,
        @Nullable PersonId owner,
        Instant begunAt,
        Instant changedAt,
        boolean mayBeTaken,
        String purpose) {

    public PublicKey key() {
        return PublicKey.ofProject(id.value());
    }
}
