package org.wandelwerk.form;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * That one sum of money equals the sum of others.
 *
 * @param left the id of the question whose amounts are added
 * @param right the ids of the questions whose amounts are added on the other side
 * @param label what must agree, in words
 */
public record Agreement(String left, List<String> right, Text label) {}
