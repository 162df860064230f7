package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.wandelwerk.kernel.PersonId;

/** Those who let others in: a house always keeps one whose grant has no end. */
record Administrators(List<Grant> grants) {

    /** Whether nobody would be left after this grant was ended. */
    boolean isLast(Grant ended, LocalDate day) {
        return ended.isPermanentOn(day) && isAlone(day, other -> !other.id().equals(ended.id()));
    }

    /** Whether nobody would be left after this person had gone. */
    boolean isLast(PersonId leaving, LocalDate day) {
        return grants.stream().anyMatch(grant -> grant.isPermanentOn(day))
                && isAlone(day, other -> !other.person().equals(leaving));
    }

    private boolean isAlone(LocalDate day, Predicate<Grant> others) {
        return grants.stream().filter(others).noneMatch(grant -> grant.isPermanentOn(day));
    }
}
