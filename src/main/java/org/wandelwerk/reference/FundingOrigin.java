package org.wandelwerk.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Out of what an operation is paid.
 *
 * @param fund such as EFRE
 * @param intervention the code of the field of intervention, by Annex I of Regulation (EU) 215/2014 or (EU) 2021/1060
 */
public record FundingOrigin(
        @Nullable String fund,
        @Nullable String programme,
        @Nullable String intervention) {

    /**
     * The fund as a word of addresses that still reads as its source writes it: {@code EFRE}, {@code ESF-Plus}. Empty
     * where none is named, or in no Latin letter.
     */
    public Optional<String> fundWord() {
        return Optional.ofNullable(fund).flatMap(FundWord::of);
    }
}
