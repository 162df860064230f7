package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

@LausitzHouse
class DemonstrationGrantsTest {

    @Autowired
    private DemonstrationGrants demonstration;

    @Autowired
    private People people;

    @Autowired
    private Rights rights;

    private PersonRights of(String mail) {
        var player = people.find(new MailAddress(mail + "@demo.example")).orElseThrow();
        return Acting.as(player.actor(), rights::mine);
    }

    @Test
    void everyLineOfTheFileNamesAnAccountAndSomethingThatExists() {
        var parts = DemonstrationPart.read(DemonstrationGrantsStart.file());
        assertThat(parts)
                .allSatisfy(part -> assertThat(Cast.asHouse(() -> demonstration.give(List.of(part))))
                        .as(part.toString())
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "admin, GRANT_ROLES",
        "office, EDIT_NEWS",
        "speaker2, CHAIR_MEETINGS",
        "member2, VOTE",
        "member5, VOTE",
        "group, READ_BODY",
        "ministry, GIVE_STATEMENTS",
        "promoter, HAND_IN_PROJECTS",
        "promoter2, HAND_IN_PROJECTS",
        "bank, REPORT_GRANTS",
        "auditor, READ_TRAIL"
    })
    void eachAccountHasItsRole(String account, Permission permission) {
        assertThat(of(account).mayAnywhere(permission)).isTrue();
    }

    @Test
    void theMemberOfTheSecondWorkshopReadsItsPapersAndNotThoseOfTheFifth() {
        var second = new Matter("paper", Set.of(), Audience.of(AudienceToken.body("w2")));
        assertThat(of("member2").mayRead(second.audience())).isTrue();
        assertThat(of("speaker2").mayRead(second.audience())).isTrue();
        assertThat(of("member5").mayRead(second.audience())).isFalse();
        assertThat(of("auditor").mayRead(second.audience())).isTrue();
        assertThat(of("promoter").mayRead(second.audience())).isFalse();
    }

    @Test
    void theAuditorReadsEverythingAndMayChangeNothing() {
        assertThat(of("auditor").held()).hasSize(1);
        for (var permission : Permission.values()) {
            assertThat(of("auditor").mayAnywhere(permission))
                    .isEqualTo(permission.name().startsWith("READ_"));
        }
    }
}
