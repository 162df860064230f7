package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;

/** Who erases people, and who sees that it was done, without a database. */
class ErasureRightsTest {

    private static final AGrant ERASES = AGrant.of(Permission.ERASE_PEOPLE);
    private static final AGrant READS = AGrant.of(Permission.READ_PRIVACY);

    private static boolean mayErase(AGrant... grants) {
        return Asking.with(List.of(grants), () -> new ErasureRights(Asking.rights()).mayErase());
    }

    private static ThrowingCallable doing(Consumer<ErasureRights> act, AGrant... grants) {
        return () -> Asking.with(List.of(grants), () -> {
            act.accept(new ErasureRights(Asking.rights()));
            return true;
        });
    }

    @Test
    void whoErasesMayAndNobodyElse() {
        assertThat(mayErase(ERASES)).isTrue();
        assertThat(mayErase(READS)).isFalse();
        assertThat(mayErase()).isFalse();
        assertThatCode(doing(ErasureRights::requireErasing, ERASES)).doesNotThrowAnyException();
        assertThatThrownBy(doing(ErasureRights::requireErasing, READS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ErasureRights::requireErasing)).isInstanceOf(NotFound.class);
    }

    @Test
    void inOneBodyAloneNobodyErases() {
        var there = AGrant.of(Permission.ERASE_PEOPLE).in(new Scope.OfCommittee("w2"));
        assertThat(mayErase(there)).isFalse();
        assertThatThrownBy(doing(ErasureRights::requireErasing, there)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAboutPrivacySeesThatItWasDone() {
        assertThatCode(doing(ErasureRights::requireReading, READS)).doesNotThrowAnyException();
        assertThatThrownBy(doing(ErasureRights::requireReading, ERASES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(doing(ErasureRights::requireReading)).isInstanceOf(NotFound.class);
    }
}
