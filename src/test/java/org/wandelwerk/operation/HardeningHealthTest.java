package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthNote.Grade;
import org.wandelwerk.shell.PublicAddress;

/** What a house says of settings that are not fit for the public; one that is well set says nothing of them. */
class HardeningHealthTest {

    private static final Map<String, String> WELL_SET = Map.of(
            "wandelwerk.public-url", "https://wandel.example",
            "wandelwerk.mail.url", "smtps://mail.example",
            "wandelwerk.operator.name", "Agentur",
            "wandelwerk.operator.mail", "post@wandel.example",
            "management.server.address", "127.0.0.1");

    @Test
    void aHouseThatIsWellSetHasNothingToMend() {
        assertThat(notes(WELL_SET)).isEqualTo(Map.of("address.secure", Grade.GOOD));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "wandelwerk.public-url, http://wandel.example, address.plain, URGENT",
                "wandelwerk.public-url, http://localhost:8080, address.local, ADVISED",
                "wandelwerk.demo-password, offen, demo.password, URGENT",
                "management.server.address, 0.0.0.0, monitor.open, ADVISED",
                "management.server.address, 10.1.2.3, monitor.open, ADVISED",
                "management.server.address, '::', monitor.open, ADVISED",
                "wandelwerk.mail.url, '', mail.none, ADVISED",
                "wandelwerk.operator.name, '', operator.missing, ADVISED",
                "wandelwerk.operator.mail, ' ', operator.missing, ADVISED",
                "wandelwerk.show-unreviewed-languages, true, languages.unreviewed, ADVISED"
            })
    void eachSettingOfATryOutIsSaid(String setting, String value, String word, Grade grade) {
        assertThat(notes(with(setting, value))).containsEntry(word, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "management.server.address, 127.0.0.1",
        "management.server.address, 127.0.1.1",
        "management.server.address, localhost",
        "management.server.address, '::1'",
        "wandelwerk.demo-password, ' '",
        "wandelwerk.show-unreviewed-languages, false"
    })
    void whatKeepsOthersOutIsNotSaid(String setting, String value) {
        assertThat(notes(with(setting, value))).isEqualTo(notes(WELL_SET));
    }

    @Test
    void aPasswordOfTheDemonstrationIsNoDangerWhereOnlyThisMachineCanGo() {
        var said = with("wandelwerk.demo-password", "offen");
        said.put("wandelwerk.public-url", "http://localhost:8080");

        assertThat(notes(said)).containsEntry("demo.password", Grade.ADVISED);
    }

    private static Map<String, String> with(String setting, String value) {
        var said = new LinkedHashMap<>(WELL_SET);
        said.put(setting, value);
        return said;
    }

    private static Map<String, Grade> notes(Map<String, String> said) {
        try (var house = new AnnotationConfigApplicationContext()) {
            house.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("said", new LinkedHashMap<>(said)));
            house.register(PublicAddress.class, HardeningHealth.class);
            house.refresh();
            var notes = new LinkedHashMap<String, Grade>();
            house.getBean(HardeningHealth.class)
                    .notes(Instant.EPOCH)
                    .forEach((HealthNote note) -> notes.put(note.word(), note.grade()));
            return notes;
        }
    }
}
