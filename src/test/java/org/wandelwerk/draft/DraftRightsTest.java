package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Who works on drafts, for the whole house or for one body, without a database. */
class DraftRightsTest {

    private static final Permission EDIT = Permission.EDIT_MEETINGS;
    private static final Permission PUBLISH = Permission.PUBLISH_RECORDS;
    private static final Scope W2 = new Scope.OfCommittee("w2");
    private static final Scope W5 = new Scope.OfCommittee("w5");
    private static final KindOfRecord MEETINGS = new KindOfRecord(Set.of(W2), true, true);

    private static boolean asked(Predicate<DraftRights> question, AGrant... grants) {
        return Asking.with(List.of(grants), () -> question.test(new DraftRights(Asking.rights())));
    }

    private static Set<Scope> reach(AGrant... grants) {
        return Asking.with(
                List.of(grants),
                () -> new DraftRights(Asking.rights()).reach(MEETINGS).scopes());
    }

    private static ThrowingCallable doing(Consumer<DraftRights> act, AGrant... grants) {
        return () -> asked(
                rights -> {
                    act.accept(rights);
                    return true;
                },
                grants);
    }

    private static AGrant editor() {
        return AGrant.of(EDIT);
    }

    private static AGrant reader() {
        return AGrant.of(Permission.READ_AS_OFFICE);
    }

    @Test
    void whoPublishesAllOfAKindHasTheRightForTheWholeHouse() {
        assertThat(asked(rights -> rights.publishesEverywhere(MEETINGS), AGrant.of(PUBLISH)))
                .isTrue();
        assertThat(asked(
                        rights -> rights.publishesEverywhere(MEETINGS),
                        AGrant.of(PUBLISH).in(W2)))
                .isFalse();
        assertThat(asked(rights -> rights.publishesEverywhere(MEETINGS), editor(), reader()))
                .isFalse();
    }

    @Test
    void whoWorksWhereARecordLiesOrEverywhereLearnsThatNoDraftOfItStands() {
        var record = KindOfRecord.draft(1, "w5").record();
        assertThat(asked(rights -> rights.learnsOfNone(MEETINGS, record), editor()))
                .isTrue();
        assertThat(asked(rights -> rights.learnsOfNone(MEETINGS, record), editor().in(W2)))
                .isTrue();
        assertThat(asked(rights -> rights.learnsOfNone(MEETINGS, record), reader()))
                .isTrue();
        assertThat(asked(rights -> rights.learnsOfNone(MEETINGS, record), editor().in(W5)))
                .isFalse();
        assertThat(asked(rights -> rights.learnsOfNone(MEETINGS, record), AGrant.of(PUBLISH)))
                .isFalse();
    }

    @Test
    void aKindOpensForWhoEditsPublishesOrReadsSomethingOfIt() {
        assertThat(asked(rights -> rights.opens(MEETINGS), editor().in(W5))).isTrue();
        assertThat(asked(rights -> rights.opens(MEETINGS), AGrant.of(PUBLISH).in(W5)))
                .isTrue();
        assertThat(asked(rights -> rights.opens(MEETINGS), reader())).isTrue();
        assertThat(asked(rights -> rights.opens(MEETINGS), AGrant.of(Permission.EDIT_NEWS)))
                .isFalse();
    }

    @Test
    void publishingIsShownToWhoPublishesAnywhere() {
        assertThat(asked(
                        rights -> rights.publishesAnywhere(MEETINGS),
                        AGrant.of(PUBLISH).in(W5)))
                .isTrue();
        assertThat(asked(rights -> rights.publishesAnywhere(MEETINGS), editor()))
                .isFalse();
    }

    @Test
    void theListReachesAsFarAsTheWork() {
        assertThat(reach(reader())).containsExactly(Scope.ALL);
        assertThat(reach(editor().in(W2), AGrant.of(PUBLISH).in(W5))).containsExactlyInAnyOrder(W2, W5);
        assertThat(reach()).isEmpty();
    }

    @Test
    void aRecordOpensForWhoWorksWhereItLies() {
        assertThat(asked(rights -> rights.opens(MEETINGS, KindOfRecord.draft(1, "w5"), true), editor().in(W2)))
                .isTrue();
        assertThat(asked(
                        rights -> rights.opens(MEETINGS, KindOfRecord.draft(1, "w5"), true),
                        AGrant.of(PUBLISH).in(W2)))
                .isTrue();
        assertThat(asked(rights -> rights.opens(MEETINGS, KindOfRecord.draft(1, "w5"), true), editor().in(W5)))
                .isFalse();
        assertThat(asked(rights -> rights.opens(MEETINGS, KindOfRecord.draft(1, "w5"), true), reader()))
                .isTrue();
    }

    @Test
    void aDraftIsPreviewedByWhoWorksWhereItLiesAndWhereItLeads() {
        assertThat(asked(rights -> rights.previews(MEETINGS, KindOfRecord.draft(1, "w5"), true), editor().in(W2)))
                .isFalse();
        assertThat(asked(
                        rights -> rights.previews(MEETINGS, KindOfRecord.draft(1, "w5"), true),
                        editor().in(W2),
                        editor().in(W5)))
                .isTrue();
        assertThat(asked(
                        rights -> rights.previews(MEETINGS, KindOfRecord.draft(1, "w2"), true),
                        AGrant.of(PUBLISH).in(W2)))
                .isTrue();
        assertThat(asked(rights -> rights.previews(MEETINGS, KindOfRecord.draft(1, "w5"), true), reader()))
                .isTrue();
    }

    @Test
    void nobodyTakesARecordOutOfABodyOrBringsItIntoOneThatIsNotTheirs() {
        var inW2 = editor().in(W2);
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1, "w2"), true), inW2))
                .isTrue();
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1, "w2", "w5"), true), inW2))
                .isFalse();
        var ofBoth = new KindOfRecord(Set.of(W2, W5), true, true);
        assertThat(asked(rights -> rights.reaches(EDIT, ofBoth, KindOfRecord.draft(1, "w2"), true), inW2))
                .isFalse();
        assertThat(asked(rights -> rights.reaches(EDIT, ofBoth, KindOfRecord.draft(1, "w2", "w5"), true), inW2))
                .isTrue();
        var elsewhere = new KindOfRecord(Set.of(W5), true, true);
        assertThat(asked(rights -> rights.reaches(EDIT, elsewhere, KindOfRecord.draft(1, "w5"), true), inW2))
                .isFalse();
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), true), inW2))
                .isFalse();
    }

    @Test
    void aRecordThatIsNotThereYetLiesWhereItsDraftLeads() {
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), false), editor().in(W5)))
                .isTrue();
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), false), editor().in(W2)))
                .isFalse();
        assertThat(asked(rights -> rights.touches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), false), editor().in(W5)))
                .isTrue();
        assertThat(asked(rights -> rights.touches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), false), editor().in(W2)))
                .isFalse();
        assertThat(asked(rights -> rights.touches(EDIT, MEETINGS, KindOfRecord.draft(0, "w5"), false), editor().in(W2)))
                .isTrue();
    }

    @Test
    void whoWorksForTheWholeHouseReachesEverything() {
        assertThat(asked(rights -> rights.touches(EDIT, MEETINGS, KindOfRecord.draft(1, "w5"), false), editor()))
                .isTrue();
        assertThat(asked(rights -> rights.reaches(EDIT, MEETINGS, KindOfRecord.draft(1), true), editor()))
                .isTrue();
    }

    @Test
    void whoWorksForOneBodyBeginsWhatLiesInBodies() {
        assertThat(asked(rights -> rights.begins(MEETINGS), editor().in(W2))).isTrue();
        assertThat(asked(rights -> rights.begins(MEETINGS), AGrant.of(PUBLISH))).isFalse();
        var ofTheHouse = new KindOfRecord(Set.of(), false, true);
        assertThat(asked(rights -> rights.begins(ofTheHouse), editor().in(W2))).isFalse();
        assertThat(asked(rights -> rights.begins(ofTheHouse), editor())).isTrue();
        assertThat(asked(rights -> rights.begins(new KindOfRecord(Set.of(), true, false)), editor()))
                .isFalse();
    }

    @Test
    void whoMayLookLearnsThatDoingIsForOthersAndEverybodyElseOfNothing() {
        assertThatThrownBy(doing(rights -> rights.requireAnywhere(EDIT, MEETINGS), reader()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(doing(rights -> rights.requireAnywhere(EDIT, MEETINGS)))
                .isInstanceOf(NotFound.class);
        assertThatCode(doing(rights -> rights.requireAnywhere(EDIT, MEETINGS), editor().in(W5)))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(
                        rights -> rights.require(EDIT, MEETINGS, KindOfRecord.draft(1, "w2"), true), editor().in(W5)))
                .isInstanceOf(NotFound.class);
        assertThatCode(doing(
                        rights -> rights.require(EDIT, MEETINGS, KindOfRecord.draft(1, "w2"), true), editor().in(W2)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyTakesPartInARecordOfOthersByBringingItToTheirOwnBody() {
        var inW2 = editor().in(W2);
        var ofW5 = new KindOfRecord(Set.of(W5), true, true);
        assertThat(asked(rights -> rights.reaches(EDIT, ofW5, KindOfRecord.draft(1, "w2", "w5"), true), inW2))
                .isFalse();
        var ofBoth = new KindOfRecord(Set.of(W2, W5), true, true);
        assertThat(asked(rights -> rights.reaches(EDIT, ofBoth, KindOfRecord.draft(1, "w5"), true), inW2))
                .isFalse();
    }

    @Test
    void forWhoWorksForTheWholeHouseItIsNotLookedUpWhereARecordLies() {
        var unasked = new KindOfRecord(Set.of(KindOfRecord.UNASKED), true, false);
        assertThat(asked(rights -> rights.reaches(EDIT, unasked, KindOfRecord.draft(1, "w5"), true), editor()))
                .isTrue();
        assertThat(asked(rights -> rights.touches(EDIT, unasked, KindOfRecord.draft(1, "w5"), true), editor()))
                .isTrue();
    }
}
