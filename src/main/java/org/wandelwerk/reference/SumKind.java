package org.wandelwerk.reference;

/** What a sum of an operation means, after Annex XII of Regulation (EU) 1303/2013 and Article 49 of (EU) 2021/1060. */
public enum SumKind {
    TOTAL_COST,
    /** The total eligible expenditure that was allocated. */
    ELIGIBLE_COST,
    /** What was promised from all public funds. */
    APPROVED_FUNDING,
    /** The part of the Union. */
    UNION_FUNDING,
    /** What was paid when the operation was completed. */
    PAID_FUNDING
}
