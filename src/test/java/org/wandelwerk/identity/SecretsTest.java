package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that must not be guessed comes from elsewhere than from the secure source of the house. */
class SecretsTest {

    private static JavaClass code(Class<?> type) {
        return new ClassFileImporter().importClass(type);
    }

    @Test
    void theSourceIsTheSecureOneOfThePlatformAndSeedsItself() {
        var source = code(Secrets.class);

        assertThat(source.getField("random").getRawType().getName()).isEqualTo(SecureRandom.class.getName());
        assertThat(source.getConstructorCallsFromSelf())
                .filteredOn(call -> call.getTargetOwner().isAssignableTo(java.util.Random.class))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.getTargetOwner().getName()).isEqualTo(SecureRandom.class.getName());
                    assertThat(call.getTarget().getRawParameterTypes()).isEmpty();
                });
        assertThat(source.getMethodCallsFromSelf())
                .filteredOn(call -> call.getTargetOwner().isAssignableTo(java.util.Random.class))
                .extracting(JavaMethodCall::getName)
                .containsExactly("nextBytes");
    }

    @ParameterizedTest
    @ValueSource(classes = {CodeGenerators.class, SpareCodes.class})
    void seedsAndSpareCodesAreDrawnFromIt(Class<?> type) {
        var calls = code(type).getMethodCallsFromSelf();

        var letters = calls.stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(OneTimeCode.class)
                        && call.getName().equals("letters"))
                .map(JavaMethodCall::getOrigin)
                .toList();
        assertThat(letters).as("what people copy is made at one place").hasSize(1);
        assertThat(calls)
                .filteredOn(call -> call.getOrigin().equals(letters.getFirst())
                        && call.getTargetOwner().isEquivalentTo(Secrets.class))
                .extracting(JavaMethodCall::getName)
                .containsExactly("bytes");
        assertThat(calls)
                .filteredOn(call -> call.getOrigin().equals(letters.getFirst()))
                .as("ids of rows are drawn elsewhere and are no secrets")
                .noneMatch(call -> call.getTargetOwner().getSimpleName().contains("Random"));
    }

    @Test
    void theCodeOfSpareOnesAndSeedsHoldMoreThanAHundredBits() {
        assertThat(OneTimeCode.letters(new Secrets().bytes(20))).matches("[A-Z2-7]{32}");
        assertThat(OneTimeCode.letters(new Secrets().bytes(15))).matches("[A-Z2-7]{24}");
    }
}
