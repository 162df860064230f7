package org.wandelwerk.form;

/**
 * That one day must not lie before another.
 *
 * @param first the id of the question for the earlier day
 * @param then the id of the question for the later day
 */
public record Order(String first, String then) {}
