package org.wandelwerk.reference;

import java.math.BigDecimal;

/**
 * A sum of an operation, as of the day of its collection and from the source of that.
 *
 * @param amount in whole units of the currency, with two digits behind the point
 * @param currency by ISO 4217
 */
public record FundedSum(SumKind kind, BigDecimal amount, String currency) {}
