package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.shell.Demonstration;

/** The accounts of the demonstration: told and open where it is shown and its password set, and nowhere else. */
class DemonstrationDoorTest {

    private static final String PASSWORD = AccessMatrixTest.PASSWORD;

    private static Site.Answer enter(Visitor visitor, String password) {
        return visitor.fill("/anmelden", "/anmelden", "username", "speaker2@demo.example", "password", password);
    }

    @Nested
    @LausitzHouse
    @TestPropertySource(properties = "wandelwerk.demo-password=" + PASSWORD)
    class WhereItIsTriedOut {

        @LocalServerPort
        private int port;

        @Test
        void theDoorTellsTheNamesAndNeverThePassword() {
            var page = new Visitor(port).get("/anmelden");

            assertThat(page.page().select("#players ~ ul b").eachText())
                    .containsExactly(
                            "admin@demo.example",
                            "office@demo.example",
                            "speaker2@demo.example",
                            "member2@demo.example",
                            "member5@demo.example",
                            "group@demo.example",
                            "ministry@demo.example",
                            "promoter@demo.example",
                            "promoter2@demo.example",
                            "bank@demo.example",
                            "auditor@demo.example");
            assertThat(page.body()).doesNotContain(PASSWORD);
        }

        @Test
        void thePasswordAloneOpensThem() {
            var visitor = new Visitor(port);
            assertThat(enter(visitor, PASSWORD + "!").status()).isEqualTo(422);
            assertThat(enter(visitor, PASSWORD).header("Location")).isEqualTo("/schreibtisch");
            assertThat(visitor.get("/schreibtisch/konto").page().select("main").text())
                    .contains("Dieses Konto gehört zur Vorführung.")
                    .doesNotContain("Passkey einrichten");
        }
    }

    /** A house of its own, for others try doors too, and too many at once are asked to wait. */
    @Nested
    @LausitzHouse
    @TestPropertySource(properties = "spring.application.name=closed-door-house")
    class WithoutTheSetting {

        @LocalServerPort
        private int port;

        @Test
        void nobodyIsToldOfAndNothingOpens() {
            var visitor = new Visitor(port);

            assertThat(visitor.get("/anmelden").page().select("#players")).isEmpty();
            assertThat(enter(visitor, "").status()).isEqualTo(422);
            assertThat(enter(visitor, PASSWORD).status()).isEqualTo(422);
        }
    }

    @Nested
    @House
    @TestPropertySource(properties = "wandelwerk.demo-password=" + PASSWORD)
    class WithoutTheDemonstration {

        @LocalServerPort
        private int port;

        @Autowired
        private People people;

        @Test
        void nobodyIsToldOfAndNothingOpens() {
            var visitor = new Visitor(port);

            assertThat(people.find(new MailAddress("speaker2@demo.example"))).isEmpty();
            assertThat(visitor.get("/anmelden").page().select("#players")).isEmpty();
            assertThat(enter(visitor, PASSWORD).status()).isEqualTo(422);
        }
    }

    @Nested
    @House
    @Import(Shown.class)
    @TestPropertySource(
            properties = {"wandelwerk.demo-password=" + PASSWORD, "wandelwerk.public-url=https://vorfuehrung.example"})
    class WhereThePublicComes {

        @LocalServerPort
        private int port;

        @Autowired
        private People people;

        @Test
        void theNamesAreNotTold() {
            assertThat(people.find(new MailAddress("speaker2@demo.example"))).isPresent();
            assertThat(new Visitor(port).get("/anmelden").page().select("#players"))
                    .isEmpty();
        }
    }

    /** Shows a demonstration without a region. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shown {

        @Bean
        Demonstration shown() {
            return () -> true;
        }
    }
}
