package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.moving.SomeSteps.IN_BOTH;
import static org.wandelwerk.moving.SomeSteps.IN_W2;
import static org.wandelwerk.moving.SomeSteps.W2;
import static org.wandelwerk.moving.SomeSteps.W5;
import static org.wandelwerk.moving.SomeSteps.WORKSHOPS;
import static org.wandelwerk.moving.SomeSteps.asked;
import static org.wandelwerk.moving.SomeSteps.doing;
import static org.wandelwerk.moving.SomeSteps.office;
import static org.wandelwerk.moving.SomeSteps.speaker;
import static org.wandelwerk.moving.SomeSteps.town;
import static org.wandelwerk.moving.SomeSteps.vote;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepSettings.Several.Mode;
import org.wandelwerk.project.Project;

/** Who signs extracts of minutes, without a database. */
class ExtractSignersTest {

    private static ThrowingCallable signing(Project project, Step step, List<CommitteeId> decided, AGrant... grants) {
        return doing(project, mover -> mover.requireSigning(step, decided), grants);
    }

    private static ExtractSigners signers(Project project, Step step, List<CommitteeId> decided, AGrant... grants) {
        return asked(project, mover -> mover.extractSigners(step, decided), grants);
    }

    @Test
    void whoSignsTheMinutesOfTheBodySignsTheExtractAndSoDoesTheOffice() {
        var step = vote(WORKSHOPS, null);
        assertThatCode(signing(IN_W2, step, List.of(), speaker("w2"))).doesNotThrowAnyException();
        assertThatCode(signing(IN_W2, step, List.of(), office())).doesNotThrowAnyException();
        assertThatThrownBy(signing(IN_W2, step, List.of(), speaker("w5"))).isInstanceOf(NotFound.class);
        assertThat(signers(IN_W2, step, List.of(), speaker("w2")).isMine()).isTrue();
        assertThat(signers(IN_W2, step, List.of(), speaker("w5")).isMine()).isFalse();
        assertThat(signers(IN_W2, step, List.of(), office()).bodies()).containsExactly(W2.name());
    }

    @Test
    void theBodyThatDecidedSignsThoughAnotherWouldDecideNow() {
        var step = vote(WORKSHOPS, null);
        var decided = List.of(W5.id());
        assertThatCode(signing(IN_W2, step, decided, speaker("w5"))).doesNotThrowAnyException();
        assertThatThrownBy(signing(IN_W2, step, decided, speaker("w2"))).isInstanceOf(NotFound.class);
        assertThat(signers(IN_W2, step, decided, speaker("w5")).bodies()).containsExactly(W5.name());
    }

    @Test
    void whereEachOfSeveralDecidedTheOfficeAloneSigns() {
        var each = vote(WORKSHOPS, Mode.EACH);
        assertThatThrownBy(signing(IN_BOTH, each, List.of(), speaker("w2"))).isInstanceOf(NotFound.class);
        assertThatCode(signing(IN_BOTH, each, List.of(), office())).doesNotThrowAnyException();
        assertThat(signers(IN_BOTH, each, List.of(), office()).bodies()).isEmpty();
        assertThatCode(signing(IN_W2, each, List.of(), speaker("w2"))).doesNotThrowAnyException();
        assertThat(signers(IN_W2, each, List.of(), speaker("w2")).bodies()).containsExactly(W2.name());
        assertThatCode(signing(IN_BOTH, vote(WORKSHOPS, Mode.JOINT), List.of(), speaker("w2")))
                .doesNotThrowAnyException();
    }

    @Test
    void whoActsForThePromoterSignsNothingOfTheOwnProject() {
        var step = vote(WORKSHOPS, null);
        assertThatThrownBy(signing(IN_W2, step, List.of(), speaker("w2"), town()))
                .isInstanceOf(Refused.class);
        assertThat(signers(IN_W2, step, List.of(), speaker("w2"), town()).isMine())
                .isFalse();
        var other = AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(new UUID(0, 8)));
        assertThatCode(signing(IN_W2, step, List.of(), speaker("w2"), other)).doesNotThrowAnyException();
        assertThat(signers(IN_W2, step, List.of(), speaker("w2"), other).isMine())
                .isTrue();
    }
}
