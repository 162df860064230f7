package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.draft.WorkingCopy.Powers;

/** Who publishes what somebody wrote, without a database. */
class PowersTest {

    private static Powers publisher(boolean isFourEyes, boolean isWriter) {
        return new Powers(false, true, false, false, isFourEyes, isWriter, false);
    }

    @Test
    void aSecondPersonPublishesWhatWasProposed() {
        assertThat(publisher(true, false).hindrance(DraftState.PROPOSED)).isNull();
        assertThat(publisher(true, true).hindrance(DraftState.PROPOSED)).isEqualTo("draft.refused.own");
        assertThat(publisher(true, true).waitForOthers()).isTrue();
        assertThat(publisher(true, false).waitForOthers()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROPOSED")
    void whatNobodyProposedIsNotPublishedBySecondPeople(DraftState state) {
        assertThat(publisher(true, false).hindrance(state)).isEqualTo("draft.refused.open");
        assertThat(publisher(true, true).hindrance(state)).isEqualTo("draft.refused.open");
    }

    @ParameterizedTest
    @EnumSource
    void whereOnePersonIsEnoughTheWriterPublishes(DraftState state) {
        assertThat(publisher(false, true).hindrance(state)).isNull();
        assertThat(publisher(false, true).waitForOthers()).isFalse();
        assertThat(publisher(false, false).waitForOthers()).isFalse();
    }

    @Test
    void whoMayNotPublishDoesNotWhoeverWroteIt() {
        var editor = new Powers(true, false, true, true, false, false, true);
        assertThat(editor.hindrance(DraftState.PROPOSED)).isEqualTo("draft.refused.reach");
        assertThat(new Powers(true, false, true, true, true, true, true).hindrance(DraftState.PROPOSED))
                .isEqualTo("draft.refused.reach");
    }
}
