package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Cursor;

class ListPositionTest {

    private static final String ID = "00000000-0000-8000-8000-000000000001";

    @Test
    void aPositionIsReadAsItWasWritten() {
        var entry = new OrganisationEntry(
                new OrganisationId(UUID.fromString(ID)),
                "amt-peitz",
                "Amt Peitz",
                null,
                OrganisationKind.MUNICIPALITY,
                OrganisationGroup.MUNICIPALITIES);
        assertThat(ListPosition.read(ListPosition.cursor(entry).encoded()))
                .contains(new ListPosition(OrganisationGroup.MUNICIPALITIES, "Amt Peitz", UUID.fromString(ID)));
    }

    @Test
    void whatIsNoPositionIsNotRead() {
        assertThat(ListPosition.read("nonsense")).isEmpty();
        assertThat(ListPosition.read(new Cursor(List.of("SCIENCE", "Amt Peitz", "1-2-3-4-5")).encoded()))
                .isEmpty();
        assertThat(ListPosition.read(new Cursor(List.of("ROYALTY", "Amt Peitz", ID)).encoded()))
                .isEmpty();
    }
}
