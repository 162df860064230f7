package org.wandelwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document on data protection tells of a setting: the host, never a secret. */
class ToldSettingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MAIL     | smtps://user:Secret@mail.example.org              | mail.example.org
        MAIL     | smtp://mail.example.org:587                       | mail.example.org:587
        BOUNCES  | imaps://bounces%40example.org:Secret@imap.example | imap.example
        PROVIDER | https://login.example.org/realms/agency           | login.example.org
        DATABASE | jdbc:postgresql://db.example:5432/wandelwerk      | db.example:5432
        DATABASE | jdbc:postgresql://one:5432,two:5432/house?targetServerType=primary | one:5432,two:5432
        DATABASE | jdbc:postgresql://[2001:db8::1]:5432/house?password=Secret | [2001:db8::1]:5432
        SCANNER  | clamd://scanner:3310                              | scanner:3310
        SCANNER  | icap://scanner:1344/service                       | scanner:1344
        STAMP    | https://user:Secret@tsa.example.org/tsr?key=Secret | tsa.example.org
        SEALS    | seals@audit.example, other@audit.example          | seals@audit.example, other@audit.example
        BACKUP   | /mnt/backup/wandelwerk                            | /mnt/backup/wandelwerk
        """)
    void ofAKnownFormTheHostIsTold(ToldSetting setting, String value, String told) {
        assertThat(setting.told(value)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DATABASE | jdbc:postgresql:house?user=house&password=Secret
        DATABASE | jdbc:postgresql:///house?password=Secret
        DATABASE | jdbc:postgresql://house:Secret@db.example/house
        DATABASE | jdbc:postgresql://house:Sec/ret@db.example/house
        DATABASE | jdbc:postgresql://db.example;password=Secret
        DATABASE | jdbc:postgresql://db.example/house;password=Secret@x
        DATABASE | jdbc:otherql:thin:house/Secret@db.example:1521
        DATABASE | postgresql://house:Secret@db.example/house
        DATABASE | host=db.example password=Secret
        MAIL     | smtp://user:12/34@mail.example.org
        MAIL     | smtp://user:12?34@mail.example.org
        MAIL     | smtps://user:Sec@ret@mail.example.org
        MAIL     | user:Secret@mail.example.org
        SEALS    | mailto:seals@audit.example?body=Secret
        SEALS    | smtp://user:Secret@audit.example
        BACKUP   | s3://key:Secret@store.example/backups
        """)
    void ofAnyOtherFormNothingIsTold(ToldSetting setting, String value) {
        assertThat(setting.told(value)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachStandsInTheHandbook(ToldSetting setting) throws Exception {
        assertThat(Path.of("docs/operate/configure.md")).content().contains("`" + setting.key() + "`");
    }

    @Test
    void eachIsABlankOfADocument() throws Exception {
        for (var name : List.of("verarbeitungsverzeichnis.md", "verarbeitungsverzeichnis_en.md")) {
            for (var setting : ToldSetting.values()) {
                assertThat(Path.of("src/main/resources/privacy", name))
                        .content()
                        .contains("{{" + setting.name().toLowerCase(Locale.ROOT) + "}}");
            }
        }
    }
}
