package org.wandelwerk.form;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * How amounts of money must fit together. They are named by the id of a question, or by that of a question by years and
 * one of its lines, such as {@code burden.own}.
 */
public sealed interface Agreement {

    /** What must agree, in words. */
    Text label();

    /**
     * That one sum equals the sum of others.
     *
     * @param left the amounts that are added
     * @param right those that are added on the other side
     */
    record Sums(String left, List<String> right, Text label) implements Agreement {}

    /**
     * That the amount of no year exceeds a sum.
     *
     * @param amounts the line of a question by years
     * @param most the amounts that are added on the other side
     */
    record EachYear(String amounts, List<String> most, Text label) implements Agreement {}

    /**
     * That where there are amounts a proof does not fall away.
     *
     * @param amounts the line of a question by years
     * @param proof the id of the question for the proof
     */
    record Proven(String amounts, String proof, Text label) implements Agreement {}
}
