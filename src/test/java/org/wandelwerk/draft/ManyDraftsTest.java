package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;

/** Of many drafts those are found that somebody publishes or opens, as of each one, without a database. */
class ManyDraftsTest {

    private static final Permission EDIT = Permission.EDIT_MEETINGS;
    private static final Permission PUBLISH = Permission.PUBLISH_RECORDS;
    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final KindOfRecord MEETINGS = new KindOfRecord(Set.of(W2), true, true);

    private static boolean asked(Predicate<DraftRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new DraftRights(Asking.rights())));
    }

    private static AGrant editor() {
        return AGrant.of(EDIT);
    }

    private static AGrant reader() {
        return AGrant.of(Permission.READ_AS_OFFICE);
    }

    @Test
    void ofManyDraftsThoseArePublishedThatLieAndLeadWhereThatMayBeDone() {
        var inW2 = AGrant.of(PUBLISH).in(W2);
        assertThat(asked(publishing(MEETINGS, KindOfRecord.draft(1, "w2")), inW2))
                .isTrue();
        assertThat(asked(publishing(MEETINGS, KindOfRecord.draft(1, "w2", "w5")), inW2))
                .isFalse();
        assertThat(asked(publishing(new KindOfRecord(Set.of(W2, W5), true, true), KindOfRecord.draft(1, "w2")), inW2))
                .as("taken out of another body")
                .isFalse();
        assertThat(asked(
                        publishing(
                                new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, true),
                                KindOfRecord.draft(1, "w5")),
                        inW2))
                .as("leads elsewhere, so that its record is not read")
                .isFalse();
        var unborn = new KindOfRecord(Set.of(), true, true);
        assertThat(asked(publishing(unborn, KindOfRecord.draft(1, "w2")), inW2)).isTrue();
        assertThat(asked(publishing(unborn, KindOfRecord.draft(1, "w5")), inW2)).isFalse();
        assertThat(asked(publishing(MEETINGS, KindOfRecord.draft(1)), AGrant.of(PUBLISH)))
                .isTrue();
        assertThat(asked(publishing(MEETINGS, KindOfRecord.draft(1, "w2")), editor().in(W2), reader()))
                .isFalse();
    }

    private static Predicate<DraftRights> publishing(EditableKind kind, Draft draft) {
        return rights -> rights.publishable(kind, List.of(draft)).equals(List.of(draft));
    }

    @Test
    void ofManyDraftsThoseOpenThatWouldOpenOneByOne() {
        var kinds = List.of(MEETINGS, new KindOfRecord(Set.of(), true, true));
        var drafts = List.of(
                KindOfRecord.draft(1, "w2"),
                KindOfRecord.draft(1, "w5"),
                KindOfRecord.draft(1, "w2", "w5"),
                KindOfRecord.draft(1));
        for (var held : List.of(editor().in(W2), AGrant.of(PUBLISH).in(W5), editor(), reader())) {
            for (var kind : kinds) {
                for (var draft : drafts) {
                    var isThere = !kind.now().isEmpty();
                    assertThat(asked(
                                    rights ->
                                            !rights.opened(kind, List.of(draft)).isEmpty(),
                                    held))
                            .as("%s %s %s", held, kind, draft)
                            .isEqualTo(asked(rights -> rights.opens(kind, draft, isThere), held));
                }
            }
        }
    }

    /** Nor is anything where there is no draft at all. */
    @Test
    void whereDraftsLieIsNotAskedForWhomItDoesNotMatter() {
        var unasked = new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, true);
        var elsewhere = KindOfRecord.draft(1, "w5");
        assertThat(asked(publishing(unasked, elsewhere), AGrant.of(PUBLISH))).isTrue();
        for (var held : List.of(reader(), editor(), AGrant.of(PUBLISH))) {
            assertThat(asked(
                            rights -> rights.opened(unasked, List.of(elsewhere)).size() == 1, held))
                    .isTrue();
        }
        assertThat(asked(
                        rights -> rights.opened(MEETINGS, List.of(KindOfRecord.draft(1, "unasked")))
                                        .size()
                                == 1,
                        editor().in(W2)))
                .as("opens where it lies, wherever it leads")
                .isTrue();
        assertThat(asked(
                        rights -> rights.publishable(unasked, List.of()).isEmpty()
                                && rights.opened(unasked, List.of()).isEmpty(),
                        AGrant.of(PUBLISH).in(W2)))
                .isTrue();
    }
}
