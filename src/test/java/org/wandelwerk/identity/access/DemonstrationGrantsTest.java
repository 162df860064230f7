package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
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

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private PersonRights of(String mail) {
        var player = people.find(new MailAddress(mail + "@demo.example")).orElseThrow();
        return Acting.as(player.actor(), rights::mine);
    }

    @Test
    void everyLineOfTheFileNamesAnAccountAndSomethingThatExists() {
        var parts = DemonstrationGrants.DemonstrationPart.read(DemonstrationGrantsStart.file());
        assertThat(parts)
                .allSatisfy(part -> assertThat(Cast.asHouse(() -> demonstration.give(List.of(part))))
                        .as(part.toString())
                        .isEqualTo(1));
    }

    @Test
    void aNewLineIsGivenAtTheNextStartAndWhatWasEndedStaysSo() {
        var parts = DemonstrationGrants.DemonstrationPart.read(DemonstrationGrantsStart.file());
        var more = new ArrayList<>(parts);
        more.add(new DemonstrationGrants.DemonstrationPart("bank@demo.example", "delegate", ScopeKind.COMMITTEE, "w5"));
        assertThat(demonstration.areGiven(parts)).isTrue();
        assertThat(demonstration.areGiven(more)).isFalse();
        Cast.asHouse(() -> transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            endAllOf("auditor");
            demonstration.give(more);
            assertThat(demonstration.areGiven(more)).isTrue();
            assertThat(standing("bank")).isEqualTo(2);
            assertThat(standing("auditor")).isZero();
        }));
    }

    private void endAllOf(String account) {
        sql.execute(
                "update identity.grants set ended_at = now(), ended_by = granted_by, end_reason = 'genug'"
                        + " where person_id = ?",
                id(account));
    }

    private int standing(String account) {
        return sql.fetch("select id from identity.grants where person_id = ? and ended_at is null", id(account))
                .size();
    }

    private UUID id(String account) {
        return people.find(new MailAddress(account + "@demo.example"))
                .orElseThrow()
                .id()
                .value();
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
