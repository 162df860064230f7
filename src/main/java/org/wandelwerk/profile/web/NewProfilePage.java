package org.wandelwerk.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.Option;
import org.wandelwerk.profile.Eligibility.FundingPath;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.shell.Page;

/**
 * Where an idea begins: whether it fits, what it costs, what it is not.
 *
 * @param paths what fits; {@code null} while nothing was asked
 * @param error the key of what went wrong
 */
public record NewProfilePage(
        List<Option> promoters,
        List<Option> purposes,
        String promoter,
        String purpose,
        @Nullable List<FundingPath> paths,
        String token,
        String key,
        @Nullable String error,
        NotWhat notWhat)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
