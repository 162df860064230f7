package org.wandelwerk.reference;

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
        @Nullable String intervention) {}
