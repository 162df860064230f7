package org.wandelwerk.form;

/**
 * The place of one single answer.
 *
 * @param name such as {@code title}, {@code partners.2.role} or {@code costs.1.2027}
 */
public record Slot(Question question, String name, SingleAnswer kind) {}
