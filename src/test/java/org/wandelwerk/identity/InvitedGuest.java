package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.TakenMails;

/** Somebody who is invited by a house with a wilful mail server, and what is told of the invitation. */
@TestComponent
public final class InvitedGuest {

    private final InvitationPost post;
    private final Invitees invitees;
    private final OpenInvitations open;
    private final Invitations links;
    private final People people;
    private final PostRound round;
    private final List<HealthSource> health;
    private final Desks desks;
    private final Environment settings;
    private final MovableClock clock;
    private final DSLContext sql;

    InvitedGuest(
            InvitationPost post,
            Invitees invitees,
            OpenInvitations open,
            Invitations links,
            People people,
            PostRound round,
            List<HealthSource> health,
            Desks desks,
            Environment settings,
            MovableClock clock,
            DSLContext sql) {
        this.post = post;
        this.invitees = invitees;
        this.open = open;
        this.links = links;
        this.people = people;
        this.round = round;
        this.health = health;
        this.desks = desks;
        this.settings = settings;
        this.clock = clock;
        this.sql = sql;
    }

    /** Somebody new, at a server that behaves; what other tests left behind has left. */
    Person somebodyNew() {
        SERVER.behave();
        clock.goForward(Duration.ofDays(3));
        go();
        return another();
    }

    /** One more, beside who was invited before. */
    Person another() {
        return another(null);
    }

    /** One more, with a role from the beginning. */
    Person another(InvitationWish.@Nullable FirstRole role) {
        var mail = new MailAddress("gast-" + UUID.randomUUID() + "@example.org");
        var key = UUID.randomUUID().toString().replace("-", "");
        var wish = new InvitationWish(List.of(new Invitee("Gerda Gast", mail)), Language.DE, role, key);
        assertThat(Acting.as(admin().person().actor(), () -> invitees.invite(wish))
                        .isDone())
                .isTrue();
        return people.find(mail).orElseThrow();
    }

    /** Signed in just now, however far the clock has gone. */
    Desk admin() {
        var port = settings.getRequiredProperty("local.server.port", Integer.class);
        return desks.of(new Site(port), "Ada Amt", "administrator");
    }

    /** As the log of mails has them. */
    List<String> subjects(Person guest) {
        return sql.fetch(
                        "select subject from notification.mails where person_id = ?",
                        guest.id().value())
                .getValues(0, String.class);
    }

    void withdraw(Person guest) {
        Acting.as(admin().person().actor(), () -> {
            open.withdraw(guest, "Einladung zurückgezogen");
            return true;
        });
    }

    void sendAgain(Person guest) {
        assertThat(Acting.as(admin().person().actor(), () -> open.again(guest))).isTrue();
    }

    /** Lets the guest have come in another way. */
    void comeByTheProvider(Person guest) {
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)"
                                + " values (?, 'https://sso.example.org', ?, ?, now())",
                        UUID.randomUUID(),
                        guest.id().value().toString(),
                        guest.id().value()));
    }

    /** By which the newest mail to the guest comes back. */
    String returnToken(Person guest) {
        return String.valueOf(sql.fetchValue(
                "select return_token from notification.mails where person_id = ? order by created_at desc limit 1",
                guest.id().value()));
    }

    /** What is due leaves. */
    void go() {
        Acting.as(HouseActors.SYSTEM, () -> {
            post.go();
            return true;
        });
        round.go();
    }

    Optional<Invitations.Entry> use(SecretToken link) {
        return Acting.as(HouseActors.SYSTEM, () -> links.use(link));
    }

    static List<MimeMessage> received(Person guest) {
        return TakenMails.to(guest.mail().value(), SERVER);
    }

    static SecretToken link(MimeMessage mail, String path) {
        var words = TakenMails.words(mail);
        var found = Pattern.compile("/" + path + "/([A-Za-z0-9_-]{43})").matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return new SecretToken(found.group(1));
    }

    static SecretToken invitation(MimeMessage mail) {
        return link(mail, "einladung");
    }

    /** What the log of mails tells, a word for each mail. */
    List<String> log(Person guest) {
        return sql
                .fetchValues(
                        "select state || ' ' || tries from notification.mails where person_id = ? order by created_at",
                        guest.id().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** How the list of invitations tells of the guest. */
    String listed(Person guest) {
        return admin().get("/schreibtisch/einladungen")
                .page()
                .select("main li:contains(" + guest.mail().value() + ")")
                .text();
    }

    /** What fails or is overdue in the house. */
    List<String> health() {
        return health.stream()
                .flatMap(source -> source.work(clock.instant()))
                .map(HealthNote::word)
                .toList();
    }
}
