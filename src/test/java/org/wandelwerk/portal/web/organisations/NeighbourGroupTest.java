package org.wandelwerk.portal.web.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationGroup;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationKind;

class NeighbourGroupTest {

    @ParameterizedTest
    @CsvSource({"7, 1, false", "20, 14, false", "21, 14, true"})
    void whatIsBeyondTheBoundIsNotCountedAndToldToBeMore(int found, int others, boolean hasMore) {
        var group = NeighbourGroup.nearby(some(found), 20);

        assertThat(group.shown()).hasSize(6);
        assertThat(group.others()).isEqualTo(others);
        assertThat(group.hasMore()).isEqualTo(hasMore);
    }

    private static List<OrganisationEntry> some(int count) {
        return Stream.generate(() -> new OrganisationEntry(
                        new OrganisationId(UUID.randomUUID()),
                        "verein",
                        "Verein",
                        null,
                        OrganisationKind.ASSOCIATION,
                        OrganisationGroup.values()[0]))
                .limit(count)
                .toList();
    }
}
