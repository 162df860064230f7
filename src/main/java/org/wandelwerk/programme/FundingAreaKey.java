package org.wandelwerk.programme;

/**
 * Which area of which programme is meant.
 *
 * @param code the number in the law, such as {@code 7}
 */
public record FundingAreaKey(String programme, String code) {}
