package org.wandelwerk.profile;

import java.util.Set;
import org.wandelwerk.kernel.Text;

/**
 * One way to funding, as far as anybody needs it who asks whether an idea fits.
 *
 * @param promoters the kinds of promoters that it is for, by the options of the form
 * @param purposes what it is for, by the purposes of the file
 * @param who who may apply
 * @param cost what it costs those who apply
 * @param next what happens to an idea on this way
 */
public record FundingPath(
        String id, Text title, Set<String> promoters, Set<String> purposes, Text who, Text cost, Text next) {

    boolean fits(String promoter, String purpose) {
        return promoters.contains(promoter) && purposes.contains(purpose);
    }
}
