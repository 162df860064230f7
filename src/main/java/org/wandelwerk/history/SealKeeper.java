package org.wandelwerk.history;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps proof of seals that others gave, and says when it does not fit the chain. */
public interface SealKeeper {

    /**
     * What is wrong with what is kept, in sentences for the operator.
     *
     * @param isInChain whether a seal with this hash, in hexadecimal digits, is still in the chain
     */
    Stream<String> findings(Predicate<String> isInChain);
}
