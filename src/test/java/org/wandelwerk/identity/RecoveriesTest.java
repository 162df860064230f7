package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.wandelwerk.MailHouse;
import org.wandelwerk.identity.AccountNews.RecoveryAsked;
import org.wandelwerk.identity.access.Cast;

/** A link that leads back is sent to nobody who may not come in by it; done at once, and not behind the answer. */
@MailHouse
class RecoveriesTest {

    @Autowired
    private People accounts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Tries tries;

    @Autowired
    private LinkMails links;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    private List<Object> told(Person person) {
        var told = new ArrayList<Object>();
        var atOnce = new TaskExecutorAdapter(Runnable::run);
        new Recoveries(accounts, passkeys, tries, links, told::add, atOnce)
                .ask(person.mail().value(), "from " + UUID.randomUUID(), "");
        return told;
    }

    @Test
    void whoSetAWayInUpGetsALink() {
        var person = people.somebodyWithPasswordAndCode();

        assertThat(told(person)).containsExactly(new RecoveryAsked(person.id(), ""));
    }

    @Test
    void whoNeverCameInHasNoWayToComeBackBy() {
        assertThat(told(people.somebody())).isEmpty();
    }

    @Test
    void whoIsLockedGetsNone() {
        var person = people.somebodyWithPasswordAndCode();
        people.lock(person.id());

        assertThat(told(person)).isEmpty();
    }

    @Test
    void nobodyGetsOneForAnAccountOfTheDemonstration() {
        var person = people.somebodyWithPasswordAndCode();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update identity.accounts set is_demonstration = true where person_id = ?",
                        person.id().value())));

        assertThat(told(person)).isEmpty();
    }
}
