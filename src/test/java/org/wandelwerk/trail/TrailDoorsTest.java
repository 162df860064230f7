package org.wandelwerk.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;

/** Whose lines of time somebody may follow, without a database. */
class TrailDoorsTest {

    private static final TrailSource OPEN = TrailSource.of("dinge", "", "", List.of(), _ -> List.of());
    private static final TrailSource NARROW =
            TrailSource.of("konten", "", "", List.of(), _ -> List.of()).readBy(Permission.OPERATE);
    private static final TrailSource PERSONAL =
            new TrailSource("personen", "", "", List.of(), true, false, Set.of(), _ -> List.of());

    private static boolean opens(String word, AGrant... grants) {
        return Asking.with(
                List.of(grants), () -> new TrailDoors(List.of(OPEN, NARROW, PERSONAL), Asking.rights()).opens(word));
    }

    @Test
    void whoReadsAsTheOfficeFollowsWhatTellsOfNobody() {
        var office = AGrant.of(Permission.READ_AS_OFFICE);
        assertThat(opens("dinge", office)).isTrue();
        assertThat(opens("konten", office)).isFalse();
        assertThat(opens("personen", office)).isFalse();
        assertThat(opens("dinge")).isFalse();
    }

    @Test
    void whoReadsTheWholeTrailFollowsWhatTellsOfPeople() {
        var auditor = AGrant.of(Permission.READ_TRAIL);
        assertThat(opens("konten", auditor)).isTrue();
        assertThat(opens("personen", auditor)).isTrue();
    }

    @Test
    void whatIsReadByAPermissionNeedsItForTheWholeHouse() {
        assertThat(opens("konten", AGrant.of(Permission.OPERATE))).isTrue();
        assertThat(opens("konten", AGrant.of(Permission.OPERATE).in(new Scope.OfCommittee("w2"))))
                .isFalse();
        assertThat(opens("personen", AGrant.of(Permission.OPERATE))).isFalse();
        assertThat(opens("konten", AGrant.of(Permission.EDIT_NEWS))).isFalse();
    }

    @Test
    void whatNoModuleBringsOpensForNobody() {
        assertThat(opens("anderes", AGrant.of(Permission.READ_AS_OFFICE, Permission.READ_TRAIL)))
                .isFalse();
    }

    @Test
    void aTableWithReadersOfItsOwnIsForThemAndOneWithoutForAllWhoFollow() {
        var open = TrailTable.of("things", "id", "");
        var narrow = open.readBy(Permission.OPERATE);
        assertThat(opens(open)).isTrue();
        assertThat(opens(narrow)).isFalse();
        assertThat(opens(narrow, AGrant.of(Permission.OPERATE))).isTrue();
        assertThat(opens(narrow, AGrant.of(Permission.READ_TRAIL))).isTrue();
    }

    private static boolean opens(TrailTable table, AGrant... grants) {
        return Asking.with(List.of(grants), () -> new TrailDoors(List.of(), Asking.rights()).opens(table));
    }
}
