package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

/** People with a password and a code generator, for tests of the door. */
@TestConfiguration(proxyBeanMethods = false)
public class SomePeople {

    /** A password that no list knows. */
    public static final String PASSWORD = "kreide lampe fährboot";

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final People people;
    private final Locks locks;
    private final PersonRepository repository;
    private final PasswordHashes hashes;
    private final CodeRepository codes;
    private final LinkRepository links;
    private final TransactionTemplate transactions;
    private final DSLContext sql;
    private final Clock clock;

    SomePeople(
            People people,
            Locks locks,
            PersonRepository repository,
            PasswordHashes hashes,
            CodeRepository codes,
            LinkRepository links,
            TransactionTemplate transactions,
            DSLContext sql,
            Clock clock) {
        this.people = people;
        this.locks = locks;
        this.repository = repository;
        this.hashes = hashes;
        this.codes = codes;
        this.links = links;
        this.transactions = transactions;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody new without any way in. */
    public Person somebody() {
        var mail = new MailAddress("p-" + UUID.randomUUID() + "@example.org");
        return people.admit(mail, "Katrin Muster");
    }

    /** Somebody new who signs in by {@link #PASSWORD} and a code. */
    public Person somebodyWithPasswordAndCode() {
        var person = somebody();
        var encoded = hashes.encode(PASSWORD).orElseThrow();
        transactions.executeWithoutResult(_ -> {
            repository.setPassword(person.id(), encoded);
            codes.propose(person.id(), OneTimeCode.letters(SECRET));
            codes.settle(person.id(), OneTimeCode.letters(SECRET));
        });
        return person;
    }

    /** The code that the generator of such people shows; a step ahead gives the next one. */
    public String code(int ahead) {
        return code(OneTimeCode.letters(SECRET), ahead);
    }

    /** The code that a generator with this secret shows. */
    public String code(String secret, int ahead) {
        return OneTimeCode.at(OneTimeCode.step(clock.instant()) + ahead, OneTimeCode.secret(secret));
    }

    public void lock(PersonId person) {
        Acting.as(HouseActors.SYSTEM, () -> locks.lockLeaver(person, AccountLock.LEFT));
    }

    /** Makes all links of the person old. */
    public void letLinksExpire(Person person) {
        transactions.executeWithoutResult(_ -> links.close(person.id(), clock.instant()));
    }

    /** Lets the day pass in which the return of the person can be stopped. */
    public void letTheWaitPass(PersonId person) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all -> all.dsl()
                        .execute(
                                "update identity.identity_checks set asked_at = asked_at - interval '25 hours',"
                                    + " checked_at = checked_at - interval '25 hours', opens_at = opens_at - interval"
                                    + " '25 hours' where person_id = ?",
                                person.value())));
    }

    /** How often passwords were compared since the start. */
    public long compared() {
        return hashes.compared();
    }
}
