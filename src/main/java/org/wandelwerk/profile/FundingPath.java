package org.wandelwerk.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * One way to funding, as far as anybody needs it who asks whether an idea fits.
 *
 * @param promoters the kinds of promoters that it is for, by the options of the form
 * @param purposes what it is for, by the purposes of the file
 * @param who who may apply
 * @param cost what it costs those who apply
 * @param next what happens to an idea on this way
 * @param procedure the name of the procedure that projects go here on this way; {@code null} when others decide
 */
public record FundingPath(
        String id,
        Text title,
        Set<String> promoters,
        Set<String> purposes,
        Text who,
        Text cost,
        Text next,
        @Nullable String procedure) {

    /** Whether projects of such promoters go this way here; whoever has not said yet what it is may be any. */
    boolean leads(String promoter) {
        return procedure != null && (promoter.isEmpty() || promoters.contains(promoter));
    }

    boolean fits(String promoter, String purpose) {
        return promoters.contains(promoter) && purposes.contains(purpose);
    }
}
