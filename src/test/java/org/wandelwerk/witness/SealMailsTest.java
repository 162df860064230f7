package org.wandelwerk.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MailHouse;
import org.wandelwerk.MovableClock;
import org.wandelwerk.TestMails;
import org.wandelwerk.command.Command;
import org.wandelwerk.history.Eras;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.notification.Mailboxes;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.outgoing.NoMailServer;
import org.wandelwerk.shell.Demonstration;

/** The newest seal leaves the house by mail once a day, and whether it arrives can be seen. */
@MailHouse
@Import({MovableClock.Hung.class, PostRound.class})
@TestPropertySource(properties = "wandelwerk.seals.mail=siegel@archive-of-seals.example, Zwei@other-seals.example")
class SealMailsTest {

    private static final String BOX = "siegel@archive-of-seals.example";
    private static final String DOMAIN = "archive-of-seals.example";

    @Autowired
    private SealMails mails;

    @Autowired
    private SealMailHealth health;

    @Autowired
    private SealMailGauges gauges;

    @Autowired
    private SealMailboxes boxes;

    @Autowired
    private Mailboxes mailboxes;

    @Autowired
    private MailServer server;

    @Autowired
    private ObjectProvider<Demonstration> demonstrations;

    @Autowired
    private PostRound post;

    @Autowired
    private SomePeople people;

    @Autowired
    private Eras eras;

    @Autowired
    private Seals seals;

    @Autowired
    private List<Command> commands;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void aNewDayOfAHouseWithSeals() {
        clock.goForward(Duration.ofDays(1));
        execute("delete from notification.mails where sort = 'MAILBOX'");
        people.somebody();
        eras.begin("for a seal");
    }

    private List<HealthNote> notes() {
        return health.notes(clock.instant()).toList();
    }

    private int stored() {
        return sql.fetchCount(sql.selectFrom("notification.mails where sort = 'MAILBOX'"));
    }

    @Test
    void theMailHoldsTheNewestSealAndSaysHowToCheckItInBothLanguages() throws MessagingException, IOException {
        assertThat(notes()).startsWith(HealthNote.good("seals.begins", BOX)).hasSize(2);
        assertThat(health.work(clock.instant())).isEmpty();
        var before = TestMails.to(DOMAIN).size();
        mails.write();
        post.go();

        var seal = seals.newest().orElseThrow();
        var mail = TestMails.newest(DOMAIN, before + 1);
        var words = mail.getContent().toString();
        assertThat(mail.getSubject()).isEqualTo("Siegel Nummer %1$d / Seal number %1$d".formatted(seal.number()));
        assertThat(words)
                .contains("Hash: " + seal.hash(), "bin/wandelwerk verify-history --seal " + seal.hash())
                .contains("Bitte heben Sie diese Mail auf.", "Please keep this mail.", "/en/schreibtisch/pruefung")
                .doesNotContain("abbestellen");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(verified(seal.hash())).isZero();
        assertThat(verified("0".repeat(64))).isEqualTo(1);
        assertThat(notes()).allSatisfy(note -> assertThat(note.word()).isEqualTo("seals.sent"));
        assertThat(gauges.now())
                .singleElement()
                .satisfies(gauge ->
                        assertThat(gauge.value()).isGreaterThan(seal.at().getEpochSecond() - 1));
    }

    private int verified(String hash) {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of("--seal", hash));
    }

    @Test
    void eachMailboxGetsOneADayFromAllNodesTogether() throws InterruptedException {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> Executors.callable(mails::write))
                    .toList());
        }
        mails.write();
        assertThat(stored()).isEqualTo(2);
        clock.goForward(Duration.ofDays(1));
        mails.write();
        assertThat(stored()).as("a quiet day has its mails, too").isEqualTo(4);
    }

    @Test
    void sinceWhenMailsFailIsSaidAndThatNoneWasSentForDays() {
        mails.write();
        post.go();
        execute("update notification.mails set state = 'BOUNCED' where address = ?", BOX);
        assertThat(notes().getFirst().word()).isEqualTo("seals.fails");
        var since = notes().getFirst().values().getLast();
        clock.goForward(Duration.ofDays(1));
        execute("""
            insert into notification.addresses (id, mail, off_at, off_because)
            values (gen_random_uuid(), ?, now(), 'full') on conflict do nothing\
            """, BOX);
        mails.write();
        post.go();
        execute("delete from notification.addresses where mail = ?", BOX);
        assertThat(notes().getFirst())
                .isEqualTo(HealthNote.urgent("seals.fails", BOX, since).mendedAt("/schreibtisch/post"));
        assertThat(health.work(clock.instant()))
                .as("work for those who operate the house")
                .containsExactly(HealthNote.urgent("seals.fails", BOX, since).mendedAt("/schreibtisch/post"));
        clock.goForward(Duration.ofDays(3));
        assertThat(notes().getLast().word()).isEqualTo("seals.late");
        mails.write();
        post.go();
        assertThat(notes()).allSatisfy(note -> assertThat(note.word()).isEqualTo("seals.sent"));
    }

    @Test
    void whoStoppedOtherMailsToTheMailboxStopsNoSeals() {
        execute("""
            insert into notification.addresses (id, mail, unwanted_at) values (gen_random_uuid(), ?, now())\
            """, BOX);
        mails.write();
        post.go();
        execute("delete from notification.addresses where mail = ?", BOX);
        assertThat(notes().getFirst().word()).isEqualTo("seals.sent");
    }

    @Test
    void thatNoneCanLeaveIsSaid() {
        var now = Instant.now();
        var nobody = new SealMailHealth(new SealMailboxes(" "), mailboxes, server, demonstrations);
        assertThat(nobody.notes(now)).containsExactly(HealthNote.advised("seals.none"));
        var silent = new SealMailHealth(boxes, mailboxes, NoMailServer.server(), demonstrations);
        assertThat(silent.notes(now)).startsWith(HealthNote.urgent("seals.server", BOX));
        var region = new DefaultListableBeanFactory();
        region.registerSingleton("demonstration", (Demonstration) () -> true);
        var shown = new SealMailHealth(boxes, mailboxes, server, region.getBeanProvider(Demonstration.class));
        assertThat(shown.notes(now)).startsWith(HealthNote.advised("seals.demonstration", BOX));
        assertThatThrownBy(() -> new SealMailboxes("siegel@example.org, nobody"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WANDELWERK_SEALS_MAIL", "nobody");
    }

    private void execute(String statement, Object... values) {
        transactions.executeWithoutResult(_ -> sql.execute(statement, values));
    }
}
