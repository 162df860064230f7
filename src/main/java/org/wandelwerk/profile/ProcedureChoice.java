package org.wandelwerk.profile;

import java.util.List;
import org.wandelwerk.profile.Eligibility.FundingPath;

/**
 * Which procedure a project goes that was handed in, and which others would fit.
 *
 * @param procedure the name of the one that it goes
 * @param fitting the ways to funding that have a procedure here and are for such a promoter
 * @param after the number of the last move of the project
 * @param isOpen whether it can still go another one
 */
public record ProcedureChoice(String procedure, List<FundingPath> fitting, int after, boolean isOpen) {

    public boolean fits(String other) {
        return fitting.stream().anyMatch(path -> other.equals(path.procedure()));
    }
}
