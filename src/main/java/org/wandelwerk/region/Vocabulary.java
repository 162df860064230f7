package org.wandelwerk.region;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wandelwerk.programme.FundingArea;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.TakenOverStatus;

/**
 * The words of a file that are data of the programme.
 *
 * @param fundingAreas the numbers of the areas in the law
 */
record Vocabulary(Set<String> statuses, Set<String> fundingAreas) {

    static Vocabulary of(Procedure procedure, List<FundingArea> areas) {
        return new Vocabulary(
                procedure.takenOver().stream()
                        .map(TakenOverStatus::word)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                areas.stream().map(FundingArea::code).collect(Collectors.toCollection(TreeSet::new)));
    }
}
