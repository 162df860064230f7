package org.wandelwerk.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.RepresentativeId;

/**
 * A person who speaks for a committee for some time.
 *
 * @param affiliation the person's office elsewhere, in the words of the source
 * @param organisation the organisation of that office, as far as matched
 * @param statement what the person says about the work, of the year that follows it
 */
public record Speaker(
        SpeakerId id,
        CommitteeId committee,
        RepresentativeId representative,
        String affiliation,
        @Nullable OrganisationId organisation,
        @Nullable Text statement,
        @Nullable Integer statementYear,
        Validity validity,
        List<Source> sources,
        Origin origin) {

    /**
     * The same with what the person is called, while neither need be stored.
     *
     * @param name as it will stand in public
     */
    public record Named(Speaker speaker, String name) {}

    public Speaker {
        if (statement == null && statementYear != null) {
            throw new IllegalArgumentException("the year of no statement: " + id);
        }
        sources = List.copyOf(sources);
    }
}
