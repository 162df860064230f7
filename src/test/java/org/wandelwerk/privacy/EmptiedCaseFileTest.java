package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.Site;
import org.wandelwerk.audit.web.OrderedPacks;
import org.wandelwerk.audit.web.PackProof;

/** Words that somebody emptied before are due once, for what history still tells. */
class EmptiedCaseFileTest extends HouseWithCaseFiles {

    private void empty(UUID project) {
        write("update appraisal.findings set who = null, words = null where project_id = ?", project);
        write("update moving.remarks set reason = null, conditions = null where project_id = ?", project);
        write("update moving.extracts set reason = null where project_id = ?", project);
        assertThat(said(project) + words(project)).isZero();
    }

    @Test
    void whatWasEmptiedBeforeIsDueOnceForWhatHistoryTells() throws IOException {
        for (var kind : KINDS) {
            answer(kind, false);
            night(kind);
        }
        var emptied = project(11, "WITHDRAWN", "ENDED", null);
        empty(emptied);

        for (var kind : KINDS) {
            assertThat(due(kind)).as(kind).isEqualTo(1);
            night(kind);
            assertThat(due(kind)).as(kind).isZero();
        }
        assertThat(former(emptied)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findings", "remarks"})
    void whatWasEmptiedBeforeIsHandedToAnArchiveThatTakesItAndIsDueNoMore(String kind) throws Exception {
        empty(withdrawn);
        answer(kind, true);
        night(kind);
        assertThat(due(kind)).isPositive();
        var page = "/schreibtisch/fristen/" + kind;
        var office = desks.of(new Site(port), "Olga Büro", "office");
        var pack = PackProof.of(new OrderedPacks(office).take(page));
        assertThat(pack.text("unterlagen.json")).contains(withdrawn.toString(), redirected.toString());
        confirm(office, page);
        night(kind);

        assertThat(due(kind)).isZero();
    }
}
