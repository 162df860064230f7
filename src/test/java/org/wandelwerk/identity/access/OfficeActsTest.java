package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.Rights.OfficeActs;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Who does with public records what is an act of its own, without a database. */
class OfficeActsTest {

    private static final AGrant EDITING = AGrant.of(Permission.EDIT_TOPICS);
    private static final AGrant PUBLISHING = AGrant.of(Permission.PUBLISH_RECORDS);
    private static final AGrant READING = AGrant.of(Permission.READ_AS_OFFICE);
    private static final AGrant BOTH_IN_W2 =
            AGrant.of(Permission.EDIT_TOPICS, Permission.PUBLISH_RECORDS).in(SomeRights.W2);

    private static boolean asked(Predicate<OfficeActs> question, AGrant... grants) {
        return Asking.with(
                List.of(grants),
                () -> question.test(
                        new OfficeActs(Asking.rights(), Permission.EDIT_TOPICS, OfficeActs.matter("acts"))));
    }

    private static ThrowingCallable doing(Consumer<OfficeActs> act, AGrant... grants) {
        return () -> asked(
                acts -> {
                    act.accept(acts);
                    return true;
                },
                grants);
    }

    @Test
    void theyBelongToWhoeverEditsAndPublishesSuchRecordsInTheWholeHouse() {
        assertThat(asked(OfficeActs::areMine, EDITING, PUBLISHING)).isTrue();
        assertThat(asked(OfficeActs::areMine, EDITING)).isFalse();
        assertThat(asked(OfficeActs::areMine, PUBLISHING)).isFalse();
        assertThat(asked(OfficeActs::areMine, BOTH_IN_W2)).isFalse();
        assertThatCode(doing(OfficeActs::require, EDITING, PUBLISHING)).doesNotThrowAnyException();
    }

    @Test
    void whoMayReadOfThemAndHasOneOfBothRightsIsRefused() {
        assertThatThrownBy(doing(OfficeActs::require, READING, EDITING)).isInstanceOf(Refused.class);
        assertThatThrownBy(doing(OfficeActs::require, READING, PUBLISHING)).isInstanceOf(Refused.class);
    }

    @Test
    void toOthersThereIsNoSuchThing() {
        assertThatThrownBy(doing(OfficeActs::require, EDITING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(OfficeActs::require, PUBLISHING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(OfficeActs::requireReading, EDITING, PUBLISHING))
                .isInstanceOf(NotFound.class);
        assertThat(asked(OfficeActs::mayRead, EDITING, PUBLISHING)).isFalse();
    }

    @Test
    void theOfficeReadsOfThem() {
        assertThat(asked(OfficeActs::mayRead, READING)).isTrue();
        assertThatCode(doing(OfficeActs::requireReading, READING)).doesNotThrowAnyException();
        assertThat(OfficeActs.matter("acts"))
                .isEqualTo(new Matter("acts", Set.of(), Audience.of(AudienceToken.role("office"))));
    }
}
