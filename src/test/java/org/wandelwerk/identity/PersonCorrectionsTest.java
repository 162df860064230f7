package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.kernel.Refused;

/** The accounts of the demonstration have the addresses that everybody is told. */
@House
@Import({SomePeople.class, SeatedMembers.class})
class PersonCorrectionsTest {

    @Autowired
    private PersonCorrections corrections;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    private boolean isNamed(Person person) {
        var mail = new MailAddress("neu-" + UUID.randomUUID() + "@example.org");
        return Cast.asHouse(() -> corrections.begin(person.id(), mail)).isPresent();
    }

    @Test
    void anAccountOfTheDemonstrationGetsNoOtherAddress() {
        var person = people.somebody();
        assertThat(isNamed(person)).isTrue();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update identity.accounts set is_demonstration = true where person_id = ?",
                        person.id().value())));

        assertThatThrownBy(() -> isNamed(person))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo("access.correct.demonstration"));
    }
}
