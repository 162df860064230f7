package org.wandelwerk.joining;

import java.util.List;
import java.util.Set;

/**
 * A joining as somebody may see it.
 *
 * @param consents those that stand
 * @param mine the sides for which the reader may agree
 * @param isOffice whether the reader may carry it out
 */
public record JoiningView(Joining joining, List<Consent> consents, Set<Joining.Side> mine, boolean isOffice) {

    public boolean isAgreed(Joining.Side side) {
        return consents.stream().anyMatch(consent -> consent.side() == side);
    }

    /** Whether both agree, so that the office can carry it out. */
    public boolean isRipe() {
        return joining.isOpen() && isAgreed(Joining.Side.GONE) && isAgreed(Joining.Side.KEPT);
    }
}
