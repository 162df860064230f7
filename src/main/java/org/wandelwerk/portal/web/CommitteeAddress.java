package org.wandelwerk.portal.web;

import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeKind;

/** Where a committee has its page: a workshop under its number, any other body under its slug. */
public final class CommitteeAddress {

    private CommitteeAddress() {}

    public static String of(Committee committee) {
        return isWorkshop(committee) ? "/werkstaetten/" + committee.number() : "/gremien/" + committee.slug();
    }

    /** All meetings of a committee. */
    public static String meetings(Committee committee) {
        return "/sitzungen?gremium=" + word(committee);
    }

    /** The word by which filters name a committee: the number of a workshop, the slug of any other body. */
    public static String word(Committee committee) {
        return isWorkshop(committee) ? String.valueOf(committee.number()) : committee.slug();
    }

    public static boolean isWorkshop(Committee committee) {
        return committee.kind() == CommitteeKind.WORKSHOP && committee.number() != null;
    }
}
