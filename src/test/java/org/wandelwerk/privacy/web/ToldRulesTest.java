package org.wandelwerk.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.shell.Texts;

/** What the documents on data protection say of periods and of the second person is what holds in this house. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "wandelwerk.retention.read-log=P45D")
class ToldRulesTest {

    private static final String DOCUMENTS = "/schreibtisch/datenschutz/";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private FourEyes fourEyes;

    @Autowired
    private Texts texts;

    private Desk admin;

    @BeforeEach
    void anAdministrator() {
        admin = desks.of(new Site(port), "Alex Verwaltung", "administrator");
    }

    private String main(String address) {
        return admin.get(address).page().select("main").text();
    }

    @Test
    void thePeriodOfTheReadLogIsTheOneThatTheOperatorSet() {
        assertThat(main("/schreibtisch/meine-daten"))
                .contains("Gelöscht wird ein Eintrag nach dieser Frist: 45 Tage")
                .doesNotContain("zwölf Monate");
        assertThat(main("/schreibtisch/einsichten")).contains("45 Tage").doesNotContain("zwölf Monate");
        assertThat(main(DOCUMENTS + "folgenabschaetzung"))
                .contains("nach einer Frist gelöscht (45 Tage)")
                .doesNotContain("zwölf Monate");
        assertThat(main("/en" + DOCUMENTS + "folgenabschaetzung")).contains("deleted after a period (45 days)");
    }

    @Test
    void theImpactAssessmentNamesTheClassesThatHaveNoPeriod() {
        var german = main(DOCUMENTS + "folgenabschaetzung");
        var english = main("/en" + DOCUMENTS + "folgenabschaetzung");

        assertThat(german).doesNotContain("eine Klasse und eine Frist").contains("Ohne feste Frist sind: ");
        Stream.of(RetentionClass.values())
                .filter(one -> one.period().isEmpty() && one != RetentionClass.REFERENCE)
                .forEach(one -> {
                    assertThat(german).contains(texts.text(Language.DE, "privacy.class." + one));
                    assertThat(english).contains(texts.text(Language.EN, "privacy.class." + one));
                });
        assertThat(german).doesNotContain("Ohne feste Frist sind: , ");
    }

    @Test
    void theRecordOfProcessingSaysWhereOnePersonPublishesAlone() {
        assertThat(main(DOCUMENTS + "verarbeitungsverzeichnis"))
                .contains("Sie ist für alle Arten von Einträgen eingeschaltet");

        decide(false);
        try {
            assertThat(main(DOCUMENTS + "verarbeitungsverzeichnis"))
                    .contains("ausgeschaltet ist sie für: Meldungen. Wer sie wann ausschaltete");
            assertThat(main("/en" + DOCUMENTS + "verarbeitungsverzeichnis")).contains("the rule is off for: News");
        } finally {
            decide(true);
        }
        assertThat(main(DOCUMENTS + "verarbeitungsverzeichnis")).doesNotContain("ausgeschaltet ist sie für");
    }

    private void decide(boolean isOn) {
        Acting.as(admin.person().actor(), () -> {
            fourEyes.decide("meldungen", isOn);
            return true;
        });
    }
}
