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

/** Which drafts somebody is shown to publish or to work on, for the whole house or for one body, without a database. */
class ShownDraftsTest {

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

    private static boolean publishable(KindOfRecord kind, Draft draft, AGrant... grants) {
        return asked(rights -> rights.publishable(kind, List.of(draft)).equals(List.of(draft)), grants);
    }

    @Test
    void whoPublishesEverythingOfAKindIsShownEachDraftAndWhereItLiesIsNotAsked() {
        var unasked = new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, true);
        assertThat(publishable(unasked, KindOfRecord.draft(1, "w5"), AGrant.of(PUBLISH)))
                .isTrue();
        assertThat(publishable(unasked, KindOfRecord.draft(1), AGrant.of(PUBLISH)))
                .isTrue();
    }

    @Test
    void whoPublishesForOneBodyIsShownWhatLiesThereAndLeadsThere() {
        var publisher = AGrant.of(PUBLISH).in(W2);
        assertThat(publishable(MEETINGS, KindOfRecord.draft(1, "w2"), publisher))
                .isTrue();
        assertThat(publishable(new KindOfRecord(Set.of(), true, true), KindOfRecord.draft(1, "w2"), publisher))
                .as("what is to be made there")
                .isTrue();
        assertThat(publishable(new KindOfRecord(Set.of(W5), true, true), KindOfRecord.draft(1, "w2"), publisher))
                .as("what another body would lose")
                .isFalse();
        assertThat(publishable(MEETINGS, KindOfRecord.draft(1, "w2", "w5"), publisher))
                .as("what another body would get")
                .isFalse();
        assertThat(publishable(MEETINGS, KindOfRecord.draft(1, "w2"), editor().in(W2)))
                .isFalse();
    }

    /** It is left out before anybody asks where it lies. */
    @Test
    void whatLeadsIntoNoBodyOfThePublisherIsNotShown() {
        var unasked = new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, true);
        assertThat(publishable(
                        unasked, KindOfRecord.draft(1, "w5"), AGrant.of(PUBLISH).in(W2)))
                .isFalse();
        assertThat(publishable(
                        unasked, KindOfRecord.draft(1), AGrant.of(PUBLISH).in(W2)))
                .isFalse();
        assertThat(Asking.with(
                        List.of(AGrant.of(PUBLISH).in(W2)),
                        () -> new DraftRights(Asking.rights()).publishable(unasked, List.of())))
                .isEmpty();
    }

    private static boolean opened(KindOfRecord kind, Draft draft, AGrant... grants) {
        return asked(rights -> rights.opened(kind, List.of(draft)).equals(List.of(draft)), grants);
    }

    @Test
    void whoReadsEditsOrPublishesAllOfAKindIsShownEachWorkingPageAndWhereItLiesIsNotAsked() {
        var unasked = new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, true);
        for (var grant : List.of(reader(), editor(), AGrant.of(PUBLISH))) {
            assertThat(opened(unasked, KindOfRecord.draft(1, "w5"), grant)).isTrue();
        }
    }

    @Test
    void whoWorksForOneBodyIsShownTheWorkingPagesOfWhatLiesThere() {
        for (var grant : List.of(editor().in(W2), AGrant.of(PUBLISH).in(W2))) {
            assertThat(opened(MEETINGS, KindOfRecord.draft(1, "w5"), grant)).isTrue();
            assertThat(opened(new KindOfRecord(Set.of(W5), true, true), KindOfRecord.draft(1, "w2"), grant))
                    .isFalse();
            var none = new KindOfRecord(Set.of(), true, true);
            assertThat(opened(none, KindOfRecord.draft(1, "w2"), grant))
                    .as("what is to be made there")
                    .isTrue();
            assertThat(opened(none, KindOfRecord.draft(1, "w5"), grant)).isFalse();
        }
        assertThat(opened(MEETINGS, KindOfRecord.draft(1, "w2"), AGrant.of(Permission.EDIT_NEWS)))
                .isFalse();
        assertThat(Asking.with(List.of(), () -> new DraftRights(Asking.rights()).opened(MEETINGS, List.of())))
                .isEmpty();
    }
}
