package org.wandelwerk.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Who merges organisations, without a database. */
class MergerRightsTest {

    private static ThrowingCallable doing(Consumer<MergerRights> act, Permission first, Permission... more) {
        return () -> Asking.with(List.of(AGrant.of(first, more)), () -> {
            act.accept(new MergerRights(Asking.rights()));
            return true;
        });
    }

    @Test
    void whoEditsOrganisationsAndPublishesRecordsMerges() {
        assertThatCode(doing(MergerRights::require, Permission.LEAD_PROCEDURES, Permission.PUBLISH_RECORDS))
                .doesNotThrowAnyException();
    }

    @Test
    void whoHasOneOfBothRightsMergesNothing() {
        assertThatThrownBy(doing(MergerRights::require, Permission.LEAD_PROCEDURES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(MergerRights::require, Permission.PUBLISH_RECORDS))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAsTheOfficeReadsOfMergersAndMergesNothing() {
        assertThatCode(doing(MergerRights::requireReading, Permission.READ_AS_OFFICE))
                .doesNotThrowAnyException();
        assertThatThrownBy(doing(MergerRights::require, Permission.READ_AS_OFFICE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(doing(MergerRights::requireReading, Permission.PUBLISH_RECORDS))
                .isInstanceOf(NotFound.class);
    }
}
