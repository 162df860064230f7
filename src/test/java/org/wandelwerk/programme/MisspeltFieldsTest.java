package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.wandelwerk.definition.MisspeltNames;
import org.wandelwerk.definition.UnreadableFile;

/** Whichever name is misspelt in a file of a procedure or a programme, the file is refused, and the name is told. */
class MisspeltFieldsTest {

    static Stream<Resource> procedures() throws IOException {
        return files("procedures");
    }

    static Stream<Resource> programmes() throws IOException {
        return files("programmes");
    }

    private static Stream<Resource> files(String folder) throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                Arrays.stream(resources.getResources("classpath*:%s/*.yaml".formatted(folder))),
                Arrays.stream(resources.getResources("classpath*:%s/fixtures/*.yaml".formatted(folder))));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void aProcedureIsRefusedWhicheverNameIsMisspelt(Resource file) throws IOException {
        refusesAll(file, document -> new ProcedureFile("file.yaml", document).read(), "outcomes");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void aProgrammeIsRefusedWhicheverNameIsMisspelt(Resource file) throws IOException {
        refusesAll(file, document -> {
            var reader = ProgrammeReader.of("file.yaml", document);
            reader.programme();
            reader.fundingAreas();
            reader.terms();
        });
    }

    private interface Reading {
        void read(String document);
    }

    private static void refusesAll(Resource file, Reading reading, String... free) throws IOException {
        var document = file.getContentAsString(StandardCharsets.UTF_8);
        reading.read(document);
        var misspelt = MisspeltNames.in(document, free);
        assertThat(misspelt).hasSizeGreaterThan(10);
        for (var one : misspelt) {
            assertThatThrownBy(() -> reading.read(one.document()))
                    .as("%s, line %d, %s", file.getFilename(), one.line(), one.name())
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageMatching("file\\.yaml, line [0-9]+, column [0-9]+: .*")
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .containsAnyOf(
                                    "file.yaml, line %d, ".formatted(one.line()),
                                    "'%s' is missing".formatted(one.name()))
                            .containsAnyOf("'" + one.name() + "x'", "'" + one.name() + "' is missing"));
        }
    }
}
