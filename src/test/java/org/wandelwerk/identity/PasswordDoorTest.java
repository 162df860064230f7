package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.PasswordDoor.Answer;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.shell.Demonstration;

/** Which of two passwords opens which account where a demonstration is shown. */
@House
@Import({SomePeople.class, PasswordDoorTest.Shown.class})
@TestPropertySource(properties = "wandelwerk.demo-password=" + PasswordDoorTest.PLAYED)
class PasswordDoorTest {

    static final String PLAYED = "vorhang auf im revier";

    @Autowired
    private PasswordDoor door;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    /** Shows a demonstration without a region. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shown {

        @Bean
        Demonstration shown() {
            return () -> true;
        }
    }

    /** An account of the demonstration that has a password of its own as well. */
    private Person player() {
        var person = people.somebodyWithPasswordAndCode();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update identity.accounts set is_demonstration = true where person_id = ?",
                        person.id().value())));
        return person;
    }

    private Answer open(Person person, String password) {
        return door.open(person.mail().value(), password, "from " + UUID.randomUUID());
    }

    @Test
    void thePasswordOfTheDemonstrationOpensItsAccountsAndNoOther() {
        assertThat(open(player(), PLAYED)).isInstanceOf(Answer.Right.class);
        assertThat(open(people.somebodyWithPasswordAndCode(), PLAYED)).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void itOpensNoneOfThemThatIsLocked() {
        var player = player();
        people.lock(player.id());

        assertThat(open(player, PLAYED)).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void aPasswordOfItsOwnOpensNoAccountOfTheDemonstration() {
        assertThat(open(people.somebodyWithPasswordAndCode(), SomePeople.PASSWORD))
                .isInstanceOf(Answer.Right.class);
        assertThat(open(player(), SomePeople.PASSWORD)).isInstanceOf(Answer.Wrong.class);
    }
}
