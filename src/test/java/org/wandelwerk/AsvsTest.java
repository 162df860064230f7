package org.wandelwerk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What docs/security/asvs.csv says of the house is there. */
class AsvsTest {

    private static final int REQUIREMENTS = 253;
    private static final String PUBLISHED = "d53e7f221a735e09a7174fd630147e9e5200d47a43024efcdb8eb9b5ac7de754";
    private static final String TEST = "[A-Z]\\w+(Test|Drill|Journey|Benchmark)\\.\\w+";
    private static final String TESTED = "(Parameterized|Repeated)?Test|TestFactory|TestTemplate";
    private static final String SETTING = "setting ";
    private static final Set<String> STATES = Set.of("met", "partly", "later", "not applicable");

    @Test
    void everyRequirementStandsThereOnceAsItWasPublished() throws NoSuchAlgorithmException {
        assertThat(Requirement.rows().getFirst()).isEqualTo(Requirement.HEAD);
        assertThat(Requirement.all().map(Requirement::id)).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
        var text = Requirement.all().map(Requirement::published).collect(joining("\n"));
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(PUBLISHED);
    }

    @Test
    void everyRequirementHasAStateThatFitsWhatStandsBesideIt() {
        HouseRule.that("What is met has evidence, what is not yet names the feature that brings it")
                .holdsWithout(Requirement.all()
                        .filter(one -> !fits(one))
                        .map(one -> one.finding("is %s without what belongs to it".formatted(one.state()))));
    }

    private static boolean fits(Requirement one) {
        return one.cells().size() == Requirement.HEAD.size()
                && STATES.contains(one.state())
                && one.isApplicable() != one.state().equals("not applicable")
                && switch (one.state()) {
                    case "met" -> !one.evidence().isEmpty() && one.feature().isEmpty();
                    case "partly" -> !one.evidence().isEmpty() && !one.feature().isEmpty();
                    case "later" -> one.evidence().isEmpty() && !one.feature().isEmpty();
                    default -> one.evidence().isEmpty();
                };
    }

    @Test
    void allEvidenceExists() {
        var tests = Sources.TESTS.stream()
                .flatMap(source -> source.all(MethodTree.class))
                .filter(node -> JavaSource.hasAnnotation(node.tree().getModifiers(), TESTED))
                .map(node -> node.source().simpleName() + "." + node.tree().getName())
                .collect(toSet());
        var settings = settings();
        HouseRule.that("A test, a setting or a document that is named as evidence exists")
                .holdsWithout(Requirement.all()
                        .flatMap(one -> one.evidence().stream()
                                .filter(named -> !exists(named, tests, settings))
                                .map(named -> one.finding("names " + named))));
    }

    private static boolean exists(String named, Set<String> tests, Properties settings) {
        if (named.matches(TEST)) {
            return tests.contains(named);
        }
        return named.startsWith(SETTING)
                ? settings.containsKey(named.substring(SETTING.length()))
                : Files.isRegularFile(Path.of(named));
    }

    private static Properties settings() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var settings = yaml.getObject();
        return settings == null ? new Properties() : settings;
    }
}
