package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wandelwerk.definition.UnreadableFile;

/** What is wrong in a procedure's file is refused with file, line, column and reason, which its first line tells. */
class BrokenProceduresTest {

    private static final KnownNames NAMES = KnownNames.RELEASED
            .with(
                    KnownNames.Kind.ROLE,
                    Stream.concat(Arrays.stream(StepRole.values()).map(StepRole::code), Stream.of("research"))
                            .collect(Collectors.toSet()))
            .with(KnownNames.Kind.BODY, Set.of("imag", "ilb", "federal-office"))
            .with(KnownNames.Kind.FORM, Set.of("projektsteckbrief/1", "sachbericht/1", "zwischenbericht/1"))
            .with(KnownNames.Kind.FORM_FILE, Set.of("projektsteckbrief/1", "sachbericht/1"))
            .with(KnownNames.Kind.CRITERION, Set.of("skills"));

    static Stream<Resource> broken() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath:procedures/broken/*.yaml"));
    }

    private static ProcedureFile file(Resource resource) throws IOException {
        return new ProcedureFile(
                String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithTheLineAndTheReason(Resource resource) throws IOException {
        var file = file(resource);
        var expected = file.document().lines().findFirst().orElseThrow().substring("# ".length());
        assertThat(expected).matches("line [0-9]+, column [0-9]+: .+");
        assertThatThrownBy(() -> file.read(NAMES))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("%s, %s".formatted(file.name(), expected));
    }

    @Test
    void theFileThatTheyDifferFromIsReadWithAStepOfEachKind() throws IOException {
        var procedure =
                file(new ClassPathResource("procedures/fixtures/short.yaml")).read(NAMES);
        assertThat(procedure.steps())
                .extracting(Step::kind)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(StepKind.class));
    }

    @Test
    void aReleasedFileIsReadEvenWhenItsNamesAreGone() throws IOException {
        assertThat(file(new ClassPathResource("procedures/broken/vote-unknown-body.yaml"))
                        .read()
                        .step("vote")
                        .settings())
                .extracting("body")
                .isEqualTo(new StepBody.One("senate"));
    }
}
